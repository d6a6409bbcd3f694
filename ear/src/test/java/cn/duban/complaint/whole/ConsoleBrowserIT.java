package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.logging.LogType;

/** The administrator's console in a browser, at a desk and on a phone, in both languages. */
class ConsoleBrowserIT extends BrowserTest {
  private static final Dimension DESK = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(390, 844);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
  private static final Path PICTURES = Path.of("target", "pictures");

  private static final Map<String, String> PAGES =
      Map.of(
          "console", "/index.xhtml",
          "tariff", "/tariff/list.xhtml",
          "commitments", "/commitment/list.xhtml",
          "policies", "/policy/list.xhtml",
          "policy", "/policy/details.xhtml?key=stage.capa",
          "calendar", "/calendar/year.xhtml",
          "departments", "/department/list.xhtml",
          "users", "/user/list.xhtml",
          "user", "/user/details.xhtml?username=vp.tech",
          "audit", "/audit/trail.xhtml");

  private static DubanServer server;

  /** Two departments were late in March; it is April 2, and a complaint has just come in. */
  @BeforeAll
  static void twoLateDepartments() {
    server =
        DubanServer.sandboxFrom("2026-03-25T09:00:00+08:00")
            .set("complaint.tariff.INFO_PUBLISH.amount", "250.00")
            .set("complaint.tariff.WORK_ORDERS.amount", "300")
            .start();
    var march = new CaseOverRest(server);
    march.dispatched("NETWORK/TRUNK", "WL");
    march.dispatched("BROADBAND/SLOW", "KD");
    march.walkFromCallToFine();
    admin().put("/sandbox/clock", Map.of("now", TODAY + "T09:00:00+08:00"));
    assertThat(admin().post("/sandbox/jobs/accrual", Map.of()).status()).isEqualTo(200);
    new CaseOverRest(server).registered("NETWORK/SOURCE");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RestClient admin() {
    return server.rest().as("admin");
  }

  @Override
  DubanServer server() {
    return server;
  }

  @Test
  void givenAnAdministrator_whenEveryPageOfTheConsoleIsOpened_thenEachHasItsHeading() {
    new CasePages(this).signIn("admin");
    PAGES.forEach(this::looksWell);
    looksWell("deputies", "/deputy/list.xhtml");
    looksWell("tokens", "/token/list.xhtml");
  }

  @Test
  void givenAClerk_whenThePagesOfTheConsoleAreOpened_thenTheyAreRefused() {
    new CasePages(this).signIn("kf.clerk");
    for (var page : List.of("/tariff/list.xhtml", "/user/list.xhtml", "/policy/list.xhtml")) {
      assertThat(statusOf(page)).as(page).isEqualTo(403);
    }
    var told = browser().manage().logs().get(LogType.BROWSER).getAll();
    assertThat(told).hasSize(3).allMatch(entry -> entry.getMessage().contains("403"));
  }

  @Test
  void clause432d_givenLastMonthsFines_whenAnotherAmountIsTried_thenItsEffectIsSeenAndPublished() {
    var pages = new CasePages(this);
    pages.signIn("admin").page("/tariff/rule.xhtml?rule=WORK_ORDER");
    pages.fill("change:amount", "300").press("change:preview");
    assertThat(pages.text()).contains("试算金额");
    pages
        .set("change:validFrom", TODAY.plusDays(1).toString())
        .fill("change:reason", "公司文件")
        .fill("change:source", "公司〔2026〕8 号");
    browser().manage().window().setSize(new Dimension(1280, 1260));
    browser().executeScript("document.getElementById('change').scrollIntoView()");
    keep("tariff-preview-zh-CN");
    pages.press("change:publish");
    find("#confirmation button[value=yes]").click();
    awaitQuiet();
    assertThat(find("#notices").getText()).contains("300.00");
    looksWell("tariff-rule", "/tariff/rule.xhtml?rule=WORK_ORDER");
  }

  @Test
  void requirements3_givenADayOff_whenTheImportIsTried_thenWhatStaysFrozenIsSeen()
      throws IOException {
    var file = Files.createTempFile("calendar", ".csv");
    var days = new StringBuilder("date,kind,name\n");
    TODAY
        .plusDays(1)
        .datesUntil(TODAY.plusDays(6))
        .forEach(d -> days.append(d + ",HOLIDAY,停工检修\n"));
    Files.writeString(file, days);
    var pages = new CasePages(this);
    pages.signIn("admin").page("/calendar/year.xhtml");
    browser().findElement(By.id("announced:file")).sendKeys(file.toString());
    pages.press("announced:try");
    assertThat(pages.text()).contains("停工检修").contains("涉及的未办结事项");
    browser().executeScript("document.getElementById('announced').scrollIntoView()");
    keep("calendar-import-zh-CN");
    Files.delete(file);
  }

  @Test
  void givenAUser_whenAOneTimePasswordIsGiven_thenItIsShownOnce() {
    var pages = new CasePages(this);
    pages.signIn("admin").page("/user/details.xhtml");
    pages.fill("person:username", "kf.new").fill("person:name", "新员工");
    browser()
        .executeScript(
            "document.getElementById('person:department').value = 'KF';"
                + "document.querySelector('[name=\"person:roles\"][value=CLERK]').click()");
    pages.press("person:save").press("access:giveOnce");
    find("#confirmation button[value=yes]").click();
    awaitQuiet();
    assertThat(find(".once code").getText()).hasSizeGreaterThan(12);
    keep("user-once-zh-CN");
    open("/user/details.xhtml?username=kf.new");
    assertThat(browser().findElements(By.cssSelector(".once"))).isEmpty();
  }

  @Test
  void givenALoop_whenADeputyIsNamed_thenTheRefusalIsShown() {
    var pages = new CasePages(this);
    var day = TODAY.toString();
    server
        .rest()
        .as("wl.handler")
        .post(
            "/deputies",
            Map.of("person", "wl.handler", "deputy", "wl.manager", "from", day, "to", day));
    pages.signIn("wl.manager").page("/deputy/list.xhtml");
    browser().executeScript("document.getElementById('deputise:deputy').value = 'wl.handler'");
    pages.set("deputise:from", day).set("deputise:to", day).press("deputise:submit");
    assertThat(pages.text()).contains("循环");
    keep("deputies-loop-zh-CN");
  }

  private long statusOf(String page) {
    return (long)
        browser()
            .executeAsyncScript(
                "const done = arguments[1];"
                    + "fetch(arguments[0]).then(answer => done(answer.status))",
                server.address() + page);
  }

  private void looksWell(String name, String page) {
    for (var language : List.of("zh-CN", "en")) {
      for (var size : List.of(DESK, PHONE)) {
        browser().manage().window().setSize(size);
        open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(find("h1").getText()).isNotBlank();
        assertThat(browser().getTitle()).doesNotContain("404").doesNotContain("500");
        keep(name + "-" + language + (size.equals(PHONE) ? "-phone" : ""));
      }
    }
    browser().manage().window().setSize(DESK);
    open("/index.xhtml?lang=zh-CN");
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
