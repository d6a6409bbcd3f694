package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/** Every page opens, at a desk and on a phone, in Chinese and in English; pictures are kept. */
class PagesBrowserIT extends BrowserTest {
  private static final Dimension DESK = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(390, 844);
  private static final Path PICTURES = Path.of("target", "pictures");

  private final CaseOverRest facts = new CaseOverRest(DubanServer.sandbox());

  @Test
  void givenCaseOnItsWay_whenClerkOpensEveryPage_thenEachHasItsHeading() {
    var number = facts.dispatched("NETWORK/TRUNK", "WL");
    open("/login.xhtml");
    keep("login");
    new CasePages(this).signIn("kf.clerk");
    var pages =
        Map.of(
            "my-work", "/index.xhtml",
            "register", "/complaint/register.xhtml",
            "complaints", "/complaint/list.xhtml",
            "case", "/complaint/details.xhtml?number=" + number,
            "board", "/supervision/board.xhtml",
            "messages", "/notification/inbox.xhtml");
    pages.forEach(this::looksWell);
  }

  @Test
  void givenCaseOnItsWay_whenDepartmentsManagerOpensIt_thenNextStepIsThere() {
    var number = facts.dispatched("NETWORK/SOURCE", "WL");
    new CasePages(this).signIn("wl.manager");
    looksWell("case-department", "/complaint/details.xhtml?number=" + number);
    assertThat(browser().findElements(By.id("step"))).hasSize(1);
  }

  @Test
  void givenExecutedFine_whenItsPagesAreOpened_thenEachHasItsHeading() {
    facts.walkFromCallToFine();
    var notices = facts.as("zh.officer").get("/penalty-notices").json();
    var pages = new CasePages(this);
    pages.signIn("zh.officer");
    looksWell("notices", "/penalty/list.xhtml");
    looksWell("notice", "/penalty/details.xhtml?id=" + notices.at("/items/0/id").asText());
    looksWell("appeals", "/appeal/list.xhtml");
    looksWell("settlement", "/settlement/month.xhtml");
    pages.signIn("kf.manager");
    looksWell("import", "/importing/upload.xhtml");
  }

  @Test
  void givenAnAdministrator_whenTheWaysOutOfTheHouseAreOpened_thenEachHasItsHeading() {
    new CasePages(this).signIn("admin");
    looksWell("outbox", "/console/outbox.xhtml");
    looksWell("webhooks", "/console/webhooks.xhtml");
  }

  private void looksWell(String name, String page) {
    for (var language : List.of("zh-CN", "en")) {
      for (var size : List.of(DESK, PHONE)) {
        browser().manage().window().setSize(size);
        open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(find("h1").getText()).isNotBlank();
        keep(name + "-" + language + (size.equals(PHONE) ? "-phone" : ""));
      }
    }
  }

  private void keep(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
