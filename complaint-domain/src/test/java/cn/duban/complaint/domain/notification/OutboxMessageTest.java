package cn.duban.complaint.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** At least once, with longer pauses, and given up after so many tries (requirements §7). */
class OutboxMessageTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void givenItIsTakenForATry_thenNobodyElseTakesItUntilThatTryMustBeOver() {
    var message = message();
    assertThat(message.claim(NOON)).isTrue();
    assertThat(message.claim(NOON.plusSeconds(60))).isFalse();
    assertThat(message.claim(NOON.plus(OutboxMessage.TRY))).isTrue();
  }

  @Test
  void givenFailures_thenThePausesDoubleUntilTheLongest() {
    var message = message();
    var pauses =
        IntStream.range(0, 11)
            .mapToObj(
                i -> {
                  message.failed("HTTP 500", 100, NOON);
                  return Duration.between(NOON, message.nextAt()).toSeconds();
                })
            .toList();
    assertThat(pauses)
        .startsWith(30L, 60L, 120L, 240L)
        .endsWith(OutboxMessage.LONGEST_PAUSE.toSeconds());
  }

  @Test
  void givenTheLastTryFails_thenItIsDeadUntilSomebodySendsItAgain() {
    var message = message();
    message.failed("HTTP 500", 2, NOON);
    assertThat(message.state()).isEqualTo(OutboxState.PENDING);
    message.failed("HTTP 500", 2, NOON);
    assertThat(message.state()).isEqualTo(OutboxState.DEAD);
    assertThat(message.claim(NOON.plusSeconds(9_999_999))).isFalse();
    message.resend(NOON);
    assertThat(message.claim(NOON)).isTrue();
    assertThat(message.attempts()).isZero();
  }

  @Test
  void givenItWasSent_whenSomebodySendsItAgain_thenItIsRefused() {
    var message = message();
    message.sent(NOON);
    assertThatThrownBy(() -> message.resend(NOON))
        .isInstanceOf(RuleViolation.class)
        .extracting(e -> ((RuleViolation) e).rule())
        .isEqualTo(NotificationRule.NOT_DEAD);
  }

  @Property(tries = 200)
  void anyTextComesBackAsItWasSaidOnOneLine(@ForAll String text) {
    var words =
        new Sayings(List.of(Saying.of("a.key", text, NOON, LinkKind.CASE), Saying.of("more", 3)));
    var converter = new SayingsConverter();
    assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(words)))
        .isEqualTo(words);
  }

  private static OutboxMessage message() {
    var occasion = new Message.Occasion(MessageKind.DISPATCHED, "1", null);
    var words = new Sayings(List.of(Saying.of("notification.say.DISPATCHED", "2026KF001")));
    return OutboxMessage.to(
        ChannelKind.WEBHOOK,
        "hook",
        Locale.SIMPLIFIED_CHINESE,
        new Message(occasion, words, Link.WORK, NOON));
  }
}
