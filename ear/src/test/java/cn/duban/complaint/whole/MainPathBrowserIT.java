package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainPathBrowserIT extends BrowserTest {
  private final CaseOverRest facts = new CaseOverRest(DubanServer.sandbox());

  @Test
  void givenCustomersCall_whenEverybodyDoesTheirStepInThePortal_thenCaseIsClosed() {
    var pages = new CasePages(this);
    var number = registered(pages);
    pages.signIn("kf.manager").open(number, "SIGN", "").press("atonce:SIGN");
    pages.signIn("kf.clerk").open(number, "DISPATCH", "").tick("网络运行部");
    pages.press("dispatch:DISPATCH");
    var sheet = facts.read(number).at("/dispatches/0/id").asText();
    handled(pages.signIn("wl.handler"), number, sheet);
    pages.signIn("wl.manager").open(number, "SIGN_HANDLING", sheet).press("atonce:SIGN_HANDLING");
    pages.open(number, "SIGN_CAPA", sheet).press("atonce:SIGN_CAPA");
    pages.signIn("kf.clerk").open(number, "COLLECT_CAPA", sheet).press("atonce:COLLECT_CAPA");
    pages.open(number, "CALLBACK", "").choose("callback:result", "SATISFIED");
    pages.press("callback:CALLBACK");
    // then
    var closed = facts.read(number);
    assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
    assertThat(closed.at("/dispatches/0/capa/state").asText()).isEqualTo("COLLECTED");
    assertThat(pages.text()).contains("办结");
  }

  private static String registered(CasePages pages) {
    pages.signIn("kf.clerk");
    return registrationOf(pages).press("register:submit").number();
  }

  private static CasePages registrationOf(CasePages pages) {
    return pages
        .page("/complaint/register.xhtml")
        .fill("register:phone", "13800000002")
        .fill("register:name", "测试客户")
        .choose("register:type", "CONDUCT")
        .fill("register:content", "营业厅排队两小时无人叫号");
  }

  private static void handled(CasePages pages, String number, String sheet) {
    pages
        .open(number, "HANDLE", sheet)
        .choose("handling:substantiated", "true")
        .fill("handling:facts", "经核实情况属实")
        .fill("handling:opinion", "已致歉并增加窗口")
        .choose("handling:customerAccepts", "true")
        .choose("handling:penalty", "NONE")
        .fill("handling:none", "排班不足,无个人责任")
        .press("handling:HANDLE");
    pages
        .open(number, "WRITE_CAPA", sheet)
        .fill("capa:owner_input", "wl.manager")
        .fill("capa:problem", "高峰期窗口不足")
        .fill("capa:cause", "排班未按客流调整")
        .fill("capa:measures", "按客流动态排班")
        .set("capa:measuresDue", "2099-12-31")
        .press("capa:WRITE_CAPA");
  }

  @Test
  void givenEmptyForm_whenSubmitted_thenEveryMissingFieldIsNamedAndNothingTypedIsLost() {
    // given
    var pages = new CasePages(this).signIn("kf.clerk").page("/complaint/register.xhtml");
    pages.fill("register:name", "测试客户").fill("register:phone", "abc");
    // when
    pages.press("register:submit");
    // then
    assertThat(browser().getCurrentUrl()).contains("/register");
    assertThat(find("[id='register:name']").getDomProperty("value")).isEqualTo("测试客户");
    assertThat(find("[id='register:contentMessage']").getText()).isNotBlank();
  }
}
