package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

/** 消息: somebody is reminded in the portal and goes to the case (requirements §7). */
class InboxBrowserIT extends BrowserTest {
  private final CaseOverRest facts = new CaseOverRest(DubanServer.sandbox());

  @Test
  void givenAReplyIsDueSoon_whenTheSweepRuns_thenTheHandlerSeesItAndClicksThrough() {
    // given
    sweep();
    var pages = new CasePages(this).signIn("kd.handler").page("/notification/inbox.xhtml");
    var number = dispatchedForTheNextHour();
    // when
    sweep();
    awaitUnread();
    pages.page("/notification/inbox.xhtml");
    // then
    assertThat(pages.text()).contains("提醒").contains(number).contains("宽带运营部");
    find("[id$='0:open']").click();
    new WebDriverWait(browser(), PATIENCE)
        .until(b -> b.getCurrentUrl().contains("/complaint/details.xhtml?number=" + number));
    var unread = facts.as("kd.handler").get("/notifications?unread=true").json();
    assertThat(unread.at("/items/0/kind").asText()).isNotEqualTo("REMINDER");
  }

  @Test
  void givenNothingWasGivenUp_whenTheAdministratorLooks_thenTheListIsEmpty() {
    var pages = new CasePages(this).signIn("admin").page("/console/outbox.xhtml");
    assertThat(pages.text()).contains("没有这样的消息");
    pages.page("/console/webhooks.xhtml");
    assertThat(pages.text()).contains("还没有接收地址");
  }

  /** The top bar tells it without a reload, at the next time at which the page asks. */
  private void awaitUnread() {
    browser().executeScript("document.dispatchEvent(new Event('visibilitychange'))");
    new WebDriverWait(browser(), PATIENCE)
        .until(b -> !"0".equals(find("#inbox").getDomAttribute("data-unread")));
  }

  private String dispatchedForTheNextHour() {
    var number = facts.registered("CONDUCT");
    facts.step("kf.manager", "/complaints/" + number + "/sign", Map.of());
    var now = facts.as("admin").get("/sandbox/clock").json().path("now").asText();
    var due = OffsetDateTime.parse(now).plusHours(1).toString();
    facts.step(
        "kf.clerk",
        "/complaints/" + number + "/dispatch",
        Map.of("to", List.of(Map.of("department", "KD", "replyDue", due))));
    return number;
  }

  private void sweep() {
    facts.step("admin", "/sandbox/jobs/deadline-sweep", Map.of());
  }
}
