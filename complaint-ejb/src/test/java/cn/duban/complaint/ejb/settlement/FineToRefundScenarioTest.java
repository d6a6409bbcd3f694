package cn.duban.complaint.ejb.settlement;

import static cn.duban.complaint.ejb.penalty.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.appeal.AppealRule;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.domain.appeal.Verdict;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyVersion;
import cn.duban.complaint.domain.settlement.SettlementRule;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.appeal.AppealTables;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.penalty.HandwrittenNotice;
import cn.duban.complaint.ejb.penalty.PenaltyTables;
import cn.duban.complaint.ejb.penalty.People;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fine from the draft to the refund in the following month (4.2.4, 4.2.6, 4.3.5, 4.3.6). */
@DatabaseTest
class FineToRefundScenarioTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final YearMonth JANUARY = YearMonth.of(2027, 1);
  private static final String NOV_23 = "2026-11-23T09:00:00+08:00";
  private static final String NOV_24 = "2026-11-24T09:00:00+08:00";
  private static final String DEC_1 = "2026-12-01T09:00:00+08:00";

  private final TestDatabase database;

  FineToRefundScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void company() {
    database.run(People::settle);
  }

  @Test
  void clause436_givenAnExecutedFine_whenTheAppealIsGranted_then120PercentComeBackNextMonth() {
    // given
    var notice = executed(NOV_23);
    assertThat(lines(NOVEMBER)).containsExactly("CHARGE 200.00");
    // when
    var appeal = granted(notice, NOV_24);
    // then
    assertThat(lines(NOVEMBER)).containsExactly("CHARGE 200.00");
    assertThat(lines(DECEMBER)).containsExactlyInAnyOrder("REFUND 200.00", "COMPENSATION 40.00");
    assertThat(month(DECEMBER, CLERK).departments().get(0).net()).hasToString("240.00");
    assertThat(stage(appeal)).isEqualTo(AppealStage.GRANTED);
    assertThat(status(notice)).isEqualTo(PenaltyStatus.EXECUTED);
  }

  @Test
  void clause436_givenAnApprovedFine_whenTheAppealIsGranted_thenItIsVoidAndNothingWasTaken() {
    var notice = approved(NOV_23);
    granted(notice, NOV_24);
    assertThat(status(notice)).isEqualTo(PenaltyStatus.VOIDED);
    assertThat(lines(NOVEMBER)).isEmpty();
    assertThat(lines(DECEMBER)).isEmpty();
    assertThat(open(notice)).isEmpty();
  }

  @Test
  void clause436_givenTheFactorWasChanged_thenThatOfTheDayOfTheApprovalCounts() {
    var notice = executed(NOV_23);
    database.run(
        em ->
            PolicyTables.on(em)
                .add(
                    PolicyVersion.decide(
                        new PolicyChange(
                            PolicyKey.REFUND_FACTOR, "1.50", LocalDate.of(2026, 11, 24), "新规定"),
                        "admin",
                        at(NOV_23),
                        SHANGHAI)));
    granted(notice, NOV_24);
    assertThat(lines(DECEMBER)).contains("COMPENSATION 100.00");
  }

  @Test
  void givenTheEventComesTwice_thenTheLedgerIsWrittenOnce() {
    var notice = executed(NOV_23);
    database.run(
        em ->
            Office.ledger(em, clock(NOV_24))
                .on(
                    new PenaltyEvent.Executed(
                        new PenaltyEvent.Stamp(notice, null, WL, "zh.officer", at(NOV_24)),
                        new PenaltyNoticeNumber("2026KF001"),
                        Money.of("200.00"),
                        "李四")));
    assertThat(lines(NOVEMBER)).containsExactly("CHARGE 200.00");
  }

  @Test
  void clause426_givenAClosedMonth_thenWhatComesLaterFallsIntoTheNext() {
    // given
    var notice = approved(NOV_23);
    as(OFFICER, NOV_23, office -> office.settlements().close(NOVEMBER));
    var frozen = month(NOVEMBER, CLERK);
    assertThat(frozen.state()).isEqualTo(SettlementState.CLOSED);
    // when
    as(OFFICER, NOV_24, office -> office.enforcement().execute(notice));
    as(OFFICER, DEC_1, office -> office.settlements().close(DECEMBER));
    granted(notice, NOV_24);
    // then
    assertThat(month(NOVEMBER, CLERK)).isEqualTo(frozen);
    assertThat(lines(DECEMBER)).containsExactly("CHARGE 200.00");
    assertThat(lines(JANUARY)).hasSize(2);
  }

  @Test
  void givenAMonthIsClosed_whenClosedAgainOrBeforeItBegins_thenItIsRefused() {
    as(OFFICER, NOV_23, office -> office.settlements().close(NOVEMBER));
    var refusal =
        refused(
            SettlementRule.CLOSED_BEFORE,
            () -> as(OFFICER_2, NOV_24, office -> office.settlements().close(NOVEMBER)));
    assertThat(refusal.arguments()).contains("zh.officer");
    refused(
        SettlementRule.NOT_BEGUN,
        () -> as(OFFICER, NOV_24, office -> office.settlements().close(DECEMBER)));
  }

  @Test
  void givenTwoDepartments_thenAManagerSeesTheOwnAndAnExecutiveThoseInCharge() {
    executed(NOV_23);
    assertThat(month(NOVEMBER, WL_MANAGER).departments()).hasSize(1);
    assertThat(month(NOVEMBER, KD_MANAGER).departments()).isEmpty();
    assertThat(month(NOVEMBER, EXECUTIVE).departments()).hasSize(1);
    assertThat(month(NOVEMBER, OFFICER).closable()).isTrue();
    assertThat(month(NOVEMBER, WL_MANAGER).closable()).isFalse();
  }

  @Test
  void givenAName_thatLooksLikeAFormula_whenExported_thenItIsAText() {
    var notice = executed(NOV_23, "=HYPERLINK(\"x\")");
    var export = new SettlementExport(key -> key, SHANGHAI);
    var csv = new String(csv(export), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\ufeffsettlement.export.period,")
        .contains(
            "2026-11,WL,LedgerLineType.CHARGE,2026KF001,,\"'=HYPERLINK(\"\"x\"\")\",-200.00,");
    assertThat(export.write(month(NOVEMBER, CLERK), SettlementFile.XLSX)).startsWith('P', 'K');
    assertThat(status(notice)).isEqualTo(PenaltyStatus.EXECUTED);
  }

  private byte[] csv(SettlementExport export) {
    return export.write(month(NOVEMBER, CLERK), SettlementFile.CSV);
  }

  @Test
  void givenAnAppeal_thenEachSeatOwesItsOpinionUntilItIsGiven() {
    var notice = executed(NOV_23);
    var appeal = filed(notice, NOV_23);
    assertThat(open(appeal)).containsExactlyInAnyOrder("CS_MANAGER KF", "GENERAL_AFFAIRS ZH");
    opinion(appeal, CS_MANAGER, NOV_24);
    assertThat(open(appeal)).containsExactly("GENERAL_AFFAIRS ZH");
    opinion(appeal, OFFICER_2, NOV_24);
    assertThat(open(appeal)).containsExactly("EXECUTIVE GS");
    as(EXECUTIVE, NOV_24, o -> o.appeals().giveOpinion(appeal, new Verdict(false, "不同意")));
    assertThat(open(appeal)).isEmpty();
    assertThat(stage(appeal)).isEqualTo(AppealStage.REFUSED);
  }

  @Test
  void givenEachStep_thenTheTrailTellsItAndTheNextOneOwes() {
    var notice = drafted(NOV_23, "李四");
    assertThat(open(notice)).containsExactly("CS_MANAGER KF");
    as(CS_MANAGER, NOV_24, office -> office.enforcement().confirm(notice, "属实"));
    assertThat(open(notice)).containsExactly("GENERAL_AFFAIRS ZH");
    as(OFFICER, DEC_1, office -> office.enforcement().review(notice, false, "请更正"));
    assertThat(open(notice)).containsExactly("CS_MANAGER KF");
    var events =
        database.inTransaction(
            em ->
                AuditTrails.on(em).of("penaltyNotice", notice.toString()).stream()
                    .map(entry -> entry.event())
                    .toList());
    assertThat(events).containsExactly("NOTICE_DRAFTED", "NOTICE_CONFIRMED", "NOTICE_SENT_BACK");
  }

  @Test
  void givenANoticeOneMayNotSee_whenAppealed_thenItDoesNotExist() {
    var notice = executed(NOV_23);
    var refusal =
        refused(
            AppealRule.NO_SUCH_NOTICE,
            () -> as(KD_MANAGER, NOV_24, office -> office.appeals().file(notice, "误会")));
    assertThat(refusal.field()).contains("notice");
    assertThat(refusal.rule().breach()).isEqualTo(Rule.Breach.NOT_FOUND);
  }

  @Test
  void givenNumbers_whenOneConfirmationFails_thenThereIsNoGap() {
    var first = drafted(NOV_23, "李四");
    var second = drafted(NOV_23, "李四");
    refusedAny(() -> as(CLERK, NOV_23, office -> office.enforcement().confirm(first, "属实")));
    as(CS_MANAGER, NOV_23, office -> office.enforcement().confirm(second, "属实"));
    as(CS_MANAGER, NOV_23, office -> office.enforcement().confirm(first, "属实"));
    assertThat(number(second)).hasToString("2026KF001");
    assertThat(number(first)).hasToString("2026KF002");
  }

  private UUID drafted(String now, String person) {
    return ask(
        CLERK,
        now,
        office ->
            office
                .handwritten()
                .draft(
                    new HandwrittenNotice(
                        TariffRule.SERVICE_CONDUCT,
                        null,
                        WL,
                        person,
                        null,
                        LocalDate.of(2026, 11, 20),
                        null,
                        null,
                        "态度恶劣",
                        null)));
  }

  private UUID approved(String now) {
    return approved(now, "李四");
  }

  private UUID approved(String now, String person) {
    var notice = drafted(now, person);
    as(CS_MANAGER, now, office -> office.enforcement().confirm(notice, "属实"));
    as(OFFICER, now, office -> office.enforcement().review(notice, true, "同意"));
    return notice;
  }

  private UUID executed(String now) {
    return executed(now, "李四");
  }

  private UUID executed(String now, String person) {
    var notice = approved(now, person);
    as(OFFICER, now, office -> office.enforcement().execute(notice));
    return notice;
  }

  private UUID filed(UUID notice, String now) {
    return ask(WL_MANAGER, now, office -> office.appeals().file(notice, "录像显示为误会"));
  }

  private UUID granted(UUID notice, String now) {
    var appeal = filed(notice, now);
    List.of(CS_MANAGER, OFFICER_2, EXECUTIVE, GENERAL_MANAGER)
        .forEach(person -> opinion(appeal, person, now));
    return appeal;
  }

  private void opinion(UUID appeal, Actor person, String now) {
    as(person, now, o -> o.appeals().giveOpinion(appeal, new Verdict(true, "同意免责")));
  }

  private void as(Actor person, String now, Consumer<Office> step) {
    database.run(em -> step.accept(new Office(em, person, clock(now))));
  }

  private <T> T ask(Actor person, String now, Function<Office, T> step) {
    return database.inTransaction(em -> step.apply(new Office(em, person, clock(now))));
  }

  private SettlementView month(YearMonth period, Actor reader) {
    return ask(reader, NOV_24, office -> office.settlements().month(period));
  }

  private List<String> lines(YearMonth period) {
    return month(period, CLERK).departments().stream()
        .flatMap(department -> department.lines().stream())
        .map(line -> line.type() + " " + line.amount())
        .toList();
  }

  private PenaltyStatus status(UUID notice) {
    return database.inTransaction(
        em -> PenaltyTables.noticesOn(em).find(notice).orElseThrow().status());
  }

  private @Nullable PenaltyNoticeNumber number(UUID notice) {
    return database.inTransaction(
        em -> PenaltyTables.noticesOn(em).find(notice).orElseThrow().number().orElse(null));
  }

  private AppealStage stage(UUID appeal) {
    return database.inTransaction(
        em -> AppealTables.appealsOn(em).find(appeal).orElseThrow().stage());
  }

  private List<String> open(UUID subject) {
    return database.inTransaction(
        em ->
            ObligationTables.on(em).openAbout(subject).stream()
                .map(FineToRefundScenarioTest::owed)
                .toList());
  }

  private static String owed(Obligation obligation) {
    return obligation.owner() + " " + obligation.department().orElseThrow();
  }

  private static RuleViolation refused(Rule rule, Runnable step) {
    var refusal = refusedAny(step);
    assertThat(refusal.rule()).isEqualTo(rule);
    return refusal;
  }

  private static RuleViolation refusedAny(Runnable step) {
    var refusal = new RuleViolation[1];
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step::run)
        .satisfies(violation -> refusal[0] = violation);
    return refusal[0];
  }
}
