package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInBrowserIT extends BrowserTest {
  @Test
  void givenNobodySignedIn_whenThePortalIsOpened_thenItAsksWhoOneIs() {
    open("/");
    assertThat(browser().getCurrentUrl()).contains("/login");
    assertThat(find("input[type=password]").isDisplayed()).isTrue();
  }
}
