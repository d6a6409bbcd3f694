package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.supervision.SupervisionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.tariff.TariffFixtures;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A request that is decided late gives the same lines, however the runs before it are split. */
class ExtensionAccrualPropertyTest {
  @Property(tries = 300)
  void anyRunsBeforeAndAfterTheDecisionGiveTheLinesOfOneRunAtTheEnd(
      @ForAll Set<@IntRange(max = 20) Integer> runs,
      @ForAll @IntRange(max = 20) int decidedOn,
      @ForAll boolean granted) {
    assertThat(lines(runs, decidedOn, granted)).isEqualTo(lines(Set.of(), decidedOn, granted));
    assertThat(lines(runs, decidedOn, granted)).hasSize(granted ? 18 : 21);
  }

  /** The dates fined, 21 days after Monday; granted is Thursday, three days later. */
  private static List<LocalDate> lines(Set<Integer> runs, int decidedOn, boolean granted) {
    var reply = reply();
    var extension = asked(reply);
    var notice = growing();
    for (int day = 0; day <= 20; day++) {
      if (runs.contains(day)) {
        accrue(notice, reply, day);
      }
      if (day == decidedOn) {
        decide(extension, reply, granted);
      }
    }
    accrue(notice, reply, 21);
    return notice.lines().stream().map(AccrualLine::date).toList();
  }

  private static PenaltyNotice growing() {
    var late = new LateObligation(SHEET, reply().type());
    return PenaltyNotice.grow(Charge.forDelay(late, WL, NUMBER), "system", MONDAY_NOON);
  }

  /** As the sweep does: not while the request is undecided. */
  private static void accrue(PenaltyNotice notice, Obligation reply, int day) {
    if (!reply.accrualHeld()) {
      var overdue = reply.overdue(END_OF_MONDAY.plus(Duration.ofDays(day)), SHANGHAI);
      var tariff = TariffFixtures.since2007();
      notice.accrue(
          Accrual.of(overdue, Set.of(), tariff, TariffRule.WORK_ORDER, false), MONDAY_NOON);
    }
  }
}
