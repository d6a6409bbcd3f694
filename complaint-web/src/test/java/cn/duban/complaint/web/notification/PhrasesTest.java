package cn.duban.complaint.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.ReminderKind;
import cn.duban.complaint.web.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages in words, in both languages. */
class PhrasesTest {
  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Messages.CHINESE), Messages.in(Messages.ENGLISH));

  /** Said by their lines alone. */
  private static final Set<MessageKind> OF_LINES =
      Set.of(MessageKind.REMINDER, MessageKind.ESCALATION);

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void givenAnyKind_thenItHasANameAndASentence(MessageKind kind) {
    assertThat(LANGUAGES)
        .allMatch(messages -> messages.has("MessageKind." + kind))
        .allMatch(m -> OF_LINES.contains(kind) || m.has("notification.say." + kind));
  }

  @ParameterizedTest
  @EnumSource(ReminderKind.class)
  void givenAnyStep_thenItsLineSaysWhatOfWhichCaseWhoseAndWhen(ReminderKind kind) {
    var due = Instant.parse("2026-11-23T15:59:59.999999Z");
    var saying =
        Saying.of("notification.line." + kind, ObligationType.CAPA, "2026KF001", "网络运行部", due, 4);
    assertThat(LANGUAGES)
        .allSatisfy(
            messages ->
                assertThat(Phrases.of(messages, saying))
                    .contains("2026KF001", "网络运行部", "2026-11-23 24:00")
                    .contains(messages.text(ObligationType.CAPA))
                    .doesNotContain("{"));
  }

  @Test
  void givenWhatTheAdministratorSees_thenItHasNames() {
    Stream.<Enum<?>>concat(Stream.of(ChannelKind.values()), Stream.of(OutboxState.values()))
        .forEach(
            constant ->
                assertThat(LANGUAGES)
                    .allMatch(
                        messages ->
                            messages.has(
                                constant.getDeclaringClass().getSimpleName()
                                    + "."
                                    + constant.name())));
  }
}
