package cn.duban.complaint.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
  private final PasswordHashes passwords = new PasswordHashes();

  @Test
  void givenAPassword_whenHashedTwice_thenTheHashesDifferAndBothMatch() {
    // when
    var first = passwords.hash("Sandbox-2026");
    var second = passwords.hash("Sandbox-2026");

    // then
    assertThat(first).isNotEqualTo(second).hasSizeLessThan(255);
    assertThat(passwords.matches("Sandbox-2026", Optional.of(first))).isTrue();
    assertThat(passwords.matches("Sandbox-2026", Optional.of(second))).isTrue();
    assertThat(passwords.matches("sandbox-2026", Optional.of(first))).isFalse();
  }

  @Test
  void givenNobody_whenAnyPasswordIsTried_thenItDoesNotMatch() {
    assertThat(passwords.matches("", Optional.empty())).isFalse();
  }
}
