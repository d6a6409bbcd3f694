package cn.duban.complaint.domain.supervision;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.supervision.SupervisionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.OverdueDays;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever time is granted, it is kept exactly, explained day by day, and counted from. */
class ExtensionPropertyTest {
  @Property(tries = 300)
  void whateverIsGranted_theAnswerIsDueThenAndItsOverdueDaysAreThoseAfterIt(
      @ForAll @IntRange(min = 1, max = 60 * 24 * 60) int minutesLater,
      @ForAll @IntRange(max = 90) int daysUntilDone) {
    var reply = reply();
    var until = END_OF_MONDAY.plus(Duration.ofMinutes(minutesLater));
    decide(Extension.ask(reply, until, "等待配件", by(WL_HANDLER)), reply, true);

    var dueOn = LocalDate.ofInstant(until, SHANGHAI);
    var doneAt = END_OF_MONDAY.plus(Duration.ofDays(daysUntilDone));
    reply.doneAt(doneAt);
    assertThat(reply.dueAt()).isEqualTo(until);
    assertThat(reply.dueOn()).isEqualTo(dueOn);
    assertThat(reply.explanation().countedDates()).endsWith(dueOn).isSorted();
    assertThat(reply.overdue(doneAt, SHANGHAI).counted())
        .isEqualTo(OverdueDays.count(dueOn, LocalDate.ofInstant(doneAt, SHANGHAI)));
  }
}
