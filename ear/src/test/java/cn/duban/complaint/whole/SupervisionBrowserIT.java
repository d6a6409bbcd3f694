package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** A later time is asked for and granted, an order issued and answered, by clicking. */
class SupervisionBrowserIT extends BrowserTest {
  private final CaseOverRest facts = new CaseOverRest(DubanServer.sandbox());

  @Test
  void givenASheet_whenItsHandlerAsksForALaterTime_thenTheManagerFindsAndGrantsIt() {
    var number = facts.dispatched("NETWORK/OTHER", "WL");
    var sheet = facts.read(number).at("/dispatches/0/id").asText();
    var pages = new CasePages(this).signIn("wl.handler").open(number, "ASK_EXTENSION", sheet);
    pages.set("extension:until", today().plusDays(7).toLocalDate() + "T17:00");
    pages.fill("extension:words", "等待配件").press("extension:ASK_EXTENSION");
    assertThat(pages.text()).contains("延期申请", "待决定");

    pages.signIn("kf.manager").page("/index.xhtml");
    assertThat(pages.text()).contains("延期申请待决定");
    pages.open(number, "DECIDE_EXTENSION", sheet).choose("opinion:approved", "true");
    pages.press("opinion:DECIDE_EXTENSION");

    var extension = facts.read(number).at("/dispatches/0/extension");
    assertThat(extension.path("approved").asBoolean()).isTrue();
    assertThat(pages.text()).contains("原答复时限");
  }

  @Test
  void givenACase_whenTheManagerIssuesAnOrder_thenTheDepartmentsManagerAnswersIt() {
    var number = facts.dispatched("PLATFORM/OTHER", "WL");
    var pages = new CasePages(this).signIn("kf.manager").open(number, "ISSUE_ORDER", "");
    pages.choose("order:department", "WL").fill("order:words", "请说明为何仍未处理");
    pages.press("order:ISSUE_ORDER");
    assertThat(pages.text()).contains("督办单", "待签收");
    var order = facts.read(number).at("/supervisionOrders/0/id").asText();

    pages.signIn("wl.handler").open(number, "ACKNOWLEDGE_ORDER", order);
    pages.press("atonce:ACKNOWLEDGE_ORDER");
    pages.signIn("wl.manager").open(number, "ANSWER_ORDER", order);
    pages.fill("saying:words", "已增派人员").press("saying:ANSWER_ORDER");

    assertThat(facts.read(number).at("/supervisionOrders/0/state").asText()).isEqualTo("ANSWERED");
    assertThat(pages.text()).contains("已答复", "已增派人员");
  }

  @Test
  void givenAWrongDueTime_whenTheManagerProposesAnother_thenGeneralAffairsSeesBothSides() {
    var number = facts.dispatched("STB/OTHER", "WL");
    var owed = facts.read(number).at("/obligations/1/id").asText();
    var address = "/penalty/repair.xhtml?obligation=" + owed;
    var pages = new CasePages(this).signIn("kf.manager").page(address);
    pages.set("proposing:dueAt", today().plusDays(9).toLocalDate() + "T17:00");
    pages.fill("proposing:reason", "导入了错误的日历").press("proposing:propose");
    assertThat(pages.text()).contains("待审核", "更正前", "更正后");

    pages.signIn("zh.officer").page("/index.xhtml");
    assertThat(pages.text()).contains("更正时限待审核");
    pages.page(address).choose("deciding:approved", "true");
    pages.fill("deciding:opinion", "属实").press("deciding:decide");
    assertThat(pages.text()).contains("已更正");
  }

  private OffsetDateTime today() {
    var now = facts.as("admin").get("/sandbox/clock").json().path("now").asText();
    return OffsetDateTime.parse(now);
  }
}
