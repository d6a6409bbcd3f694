package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void givenAValueThatMakesNoSense_whenItIsRead_thenTheKeyIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Settings.read(Setting.SANDBOX, "yes", Settings::yes))
        .withMessageContaining("complaint.sandbox");
    assertThatIllegalStateException()
        .isThrownBy(() -> Settings.read(Setting.PORTAL_URL, "portal", Settings::address))
        .withMessageContaining("complaint.portal.url");
  }

  @Test
  void givenAnAddress_whenItIsRead_thenItIsKept() {
    assertThat(Settings.read(Setting.PORTAL_URL, "https://duban.example", Settings::address))
        .isEqualTo(URI.create("https://duban.example"));
  }
}
