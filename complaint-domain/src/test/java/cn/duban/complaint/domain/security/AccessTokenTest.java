package cn.duban.complaint.domain.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void givenAPersonsToken_whenTwelveHoursHavePassed_thenItOpensNothing() {
    var token = AccessToken.forPerson("kf.clerk", "secret", NOON);

    assertThat(token.validAt(NOON.plus(AccessToken.LIFE).minusMillis(1))).isTrue();
    assertThat(token.validAt(NOON.plus(AccessToken.LIFE))).isFalse();
    assertThat(token.integration()).isFalse();
    assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.values());
  }

  @Test
  void givenAnIntegrationsToken_whenItIsRevoked_thenItOpensNothing() {
    // given
    var until = NOON.plus(Duration.ofDays(365));
    var grant = new AccessToken.Grant("kf.clerk", "96296", Set.of(Scope.READ, Scope.WRITE), until);
    var token = AccessToken.forIntegration(grant, "secret", NOON);
    assertThat(token.validAt(NOON.plus(Duration.ofDays(364)))).isTrue();
    assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);

    // when
    token.revoke();

    // then
    assertThat(token.validAt(NOON)).isFalse();
  }

  @Test
  void givenASignInOfThirtyMinutesAgo_whenItGetsOlder_thenASignatureWantsThePasswordAgain() {
    var freshness = SignatureFreshness.ofMinutes(30);
    var limit = NOON.plus(Duration.ofMinutes(30));

    assertThatCode(() -> freshness.require(NOON, limit)).doesNotThrowAnyException();
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> freshness.require(NOON, limit.plusMillis(1)))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(SecurityRule.REAUTHENTICATE));
  }
}
