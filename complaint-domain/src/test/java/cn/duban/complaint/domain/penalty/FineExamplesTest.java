package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.at;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.WL;
import static cn.duban.complaint.domain.policy.OverdueCounting.CALENDAR_DATE;
import static cn.duban.complaint.domain.policy.OverdueCounting.STARTED_24H;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffFixtures;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of examples of requirements §4, from the receipt to the lines of the notice. */
class FineExamplesTest {
  private static final String FRIDAY = "2026-11-20 10:00";
  private static final StageLimit THREE_DAYS = StageLimit.parse("3 CALENDAR_DAYS penalised");
  private static final StageLimit A_DAY = StageLimit.parse("24 HOURS penalised");
  private static final StageLimit THREE_WORKING_DAYS = StageLimit.parse("3 WORKING_DAYS penalised");
  private static final Tariff TARIFF = TariffFixtures.since2007();

  @Test
  void clause422_givenCapaDueNov23At24_whenHandedInOneSecondBefore_thenNothing() {
    assertThat(capa("2026-11-23 23:59:59", TARIFF)).isEmpty();
  }

  @Test
  void clause422_givenCapaDueNov23At24_whenHandedInAtMidnight_thenOneLine() {
    assertThat(capa("2026-11-24 00:00:00", TARIFF)).containsExactly("2026-11-24 200.00");
  }

  @Test
  void clause432d_givenCapaDueNov23_whenHandedInNov27_thenFourLines() {
    assertThat(capa("2026-11-27 10:00", TARIFF))
        .containsExactly(
            "2026-11-24 200.00", "2026-11-25 200.00", "2026-11-26 200.00", "2026-11-27 200.00");
  }

  @Test
  void clause432d_givenTheTariffBecomes300OnNov26_whenHandedInNov27_then200And200And300And300() {
    var dearer =
        TariffFixtures.since2007(
            TariffFixtures.version(TariffRule.WORK_ORDER, "300.00", "2026-11-26"));
    assertThat(capa("2026-11-27 10:00", dearer))
        .containsExactly(
            "2026-11-24 200.00", "2026-11-25 200.00", "2026-11-26 300.00", "2026-11-27 300.00");
  }

  @Test
  void clause432b_givenRepairIn24HoursAcceptedFeb14At10_whenDoneFeb16At9_thenOneLine() {
    assertThat(service("2026-02-14 10:00", A_DAY, "2026-02-16 09:00", CALENDAR_DATE))
        .containsExactly("2026-02-16 200.00");
  }

  @Test
  void clause432b_givenRepairIn24Hours_whenLateByHoursOnTheDueDate_thenNothing() {
    assertThat(service("2026-02-14 10:00", A_DAY, "2026-02-15 23:59", CALENDAR_DATE)).isEmpty();
  }

  @Test
  void started24h_givenRepairIn24Hours_whenLateByOneHour_thenOneLineOnTheDueDate() {
    assertThat(service("2026-02-14 10:00", A_DAY, "2026-02-15 11:00", STARTED_24H))
        .containsExactly("2026-02-15 200.00");
  }

  @Test
  void started24h_givenRepairIn24Hours_whenDoneWithinTheNext24Hours_thenStillOneLine() {
    assertThat(service("2026-02-14 10:00", A_DAY, "2026-02-16 09:00", STARTED_24H))
        .containsExactly("2026-02-15 200.00");
  }

  @Test
  void clause432b_givenThreeWorkingDaysBeforeSpringFestival_thenTheFirstLineIsFeb26() {
    assertThat(service("2026-02-13 10:00", THREE_WORKING_DAYS, "2026-02-25 23:59", CALENDAR_DATE))
        .isEmpty();
    assertThat(service("2026-02-13 10:00", THREE_WORKING_DAYS, "2026-02-26 08:00", CALENDAR_DATE))
        .containsExactly("2026-02-26 200.00");
  }

  @Test
  void clause432a_givenAConductEventOfAPersonOfWl_thenWlPays200() {
    var notice = PenaltyFixtures.draft(WL, "李四");
    assertThat(notice.department()).isEqualTo(WL);
    assertThat(text(notice)).containsExactly("2026-11-20 200.00");
  }

  private static List<String> capa(String handedIn, Tariff tariff) {
    var type = ObligationType.CAPA;
    var deadline = Deadlines.after(at(FRIDAY), THREE_DAYS, OFFICIAL, SHANGHAI, type.clause());
    var debt = new Debt(type, null, null, WL, WL, type.owner());
    var capa = Obligation.begin(debt, at(FRIDAY), deadline, THREE_DAYS, CALENDAR_DATE);
    capa.doneAt(at(handedIn));
    return lines(capa, tariff);
  }

  private static List<String> service(
      String accepted, StageLimit promise, String done, OverdueCounting counting) {
    var type = ObligationType.SERVICE;
    var deadline = Deadlines.service(at(accepted), promise, OFFICIAL, SHANGHAI);
    var debt = new Debt(type, null, null, null, null, type.owner());
    var service = Obligation.begin(debt, at(accepted), deadline, promise, counting);
    service.doneAt(at(done));
    service.assignTo(WL, at("2026-03-01 10:00")); // the complaint comes afterwards
    return lines(service, TARIFF);
  }

  private static List<String> lines(Obligation owed, Tariff tariff) {
    var now = ZonedDateTime.ofInstant(at("2026-12-31 10:00"), SHANGHAI);
    var fining = new Fining(owed, List.of(), Set.of(), now);
    fining.settle(tariff);
    fining.grow(tariff);
    return fining.drafts().stream().flatMap(notice -> text(notice).stream()).toList();
  }

  private static List<String> text(PenaltyNotice notice) {
    return notice.lines().stream().map(line -> line.date() + " " + line.amount()).toList();
  }
}
