package cn.duban.complaint.ejb.casefile;

import static cn.duban.complaint.ejb.casefile.WaitingKind.COLLECT_CAPA;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DECIDE;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DECIDE_EXTENSION;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DECIDE_REPAIR;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DISPATCH;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DISPATCH_AGAIN;
import static cn.duban.complaint.ejb.casefile.WaitingKind.DISPATCH_REOPENED;
import static cn.duban.complaint.ejb.casefile.WaitingKind.EXECUTE_NOTICE;
import static cn.duban.complaint.ejb.casefile.WaitingKind.SIGN;
import static cn.duban.complaint.ejb.casefile.WaitingKind.SIGN_CAPA;
import static cn.duban.complaint.ejb.casefile.WaitingKind.SIGN_HANDLING;
import static cn.duban.complaint.ejb.casefile.WaitingKind.VERIFY_CAPA;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.to;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.Owed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands still until somebody moves, although no clock runs. */
@DatabaseTest
class JpaWaitingQueriesTest {
  private static final String FRIDAY = "2026-11-20T10:00";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final TestDatabase database;

  JpaWaitingQueriesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void company() {
    database.run(Cases::company);
  }

  private void have(Object... records) {
    database.run(em -> List.of(records).forEach(em::persist));
  }

  /** What waits for this person, by kind. */
  private Map<WaitingKind, List<String>> waiting(Actor actor) {
    return waiting(WaitingScope.of(actor, false, TODAY));
  }

  private Map<WaitingKind, List<String>> waiting(WaitingScope scope) {
    return database.inTransaction(
        em -> {
          var queries = new JpaWaitingQueries();
          queries.em = em;
          var waiting = new TreeMap<WaitingKind, List<String>>();
          for (var kind : scope.kinds()) {
            var tasks = queries.find(kind, scope, 20);
            assertThat(queries.count(kind, scope)).isEqualTo(tasks.size());
            if (!tasks.isEmpty()) {
              waiting.put(kind, tasks.stream().map(JpaWaitingQueriesTest::spoken).toList());
            }
          }
          return waiting;
        });
  }

  private static String spoken(WaitingTask task) {
    return task.complaint() + (task.department() == null ? "" : " " + task.department().code());
  }

  private static Act by(Actor actor) {
    return new Act(actor, TestClock.at("2026-11-21T10:00"));
  }

  private static UUID sheet(Complaint complaint) {
    return complaint.dispatches().get(0).id();
  }

  private static Complaint closed(int sequence) {
    var complaint = Cases.dispatched(sequence, words("网速慢"), FRIDAY, WL);
    complaint.draftHandling(sheet(complaint), Cases.refuted(), by(Cases.handlerOf(WL)));
    complaint.signHandling(sheet(complaint), false, by(Cases.managerOf(WL)));
    complaint.recordCallback(CallbackResult.SATISFIED, "", List.of(), by(Cases.CLERK));
    return complaint;
  }

  @Test
  void givenACaseIsSignedAndNobodyHasIt_thenItWaitsForItsDispatch() {
    var signed = Cases.registered(1, words("网速慢"), FRIDAY);
    signed.sign(by(Cases.CS_MANAGER));
    var unsigned = Cases.registered(2, words("网速慢"), FRIDAY);
    have(signed, unsigned);

    assertThat(waiting(Cases.CLERK)).isEqualTo(Map.of(DISPATCH, List.of("2026KF001")));
    assertThat(waiting(Cases.handlerOf(WL))).isEmpty();
  }

  @Test
  void givenThePolicyWantsNoSignatureBefore_thenAnUnsignedCaseWaitsForItsDispatchToo() {
    have(Cases.registered(1, words("网速慢"), FRIDAY));

    assertThat(waiting(WaitingScope.of(Cases.CLERK, true, TODAY)))
        .isEqualTo(Map.of(DISPATCH, List.of("2026KF001")));
  }

  @Test
  void givenAnOpenCaseOfAnotherLedger_thenItWaitsForTheSignatureThatNoClockAsksFor() {
    var number = ComplaintNumber.of(2026, KF, 1);
    var takenOver = Complaint.takeOver(number, words("旧台账"), false, by(Cases.CS_MANAGER));
    var registered = Cases.registered(2, words("网速慢"), FRIDAY);
    have(takenOver, registered);
    have(Owed.byCustomerService(ObligationType.SIGN_OFF, registered.number(), "2026-11-23T10:00"));

    assertThat(waiting(Cases.CS_MANAGER)).isEqualTo(Map.of(SIGN, List.of("2026KF001")));
    assertThat(waiting(Cases.CLERK)).isEmpty();
  }

  @Test
  void givenASheetIsSentBack_thenItWaitsUntilItIsDispatchedAgainOrWaived() {
    var open = Cases.dispatched(1, words("网速慢"), FRIDAY, WL, KD);
    open.sendBack(sheet(open), "不属本部门", by(Cases.handlerOf(WL)));
    var again = Cases.dispatched(2, words("网速慢"), FRIDAY, WL);
    again.sendBack(sheet(again), "不属本部门", by(Cases.handlerOf(WL)));
    again.dispatch(to(KD), true, by(Cases.CLERK));
    var waived = Cases.dispatched(3, words("网速慢"), FRIDAY, WL, KD);
    waived.sendBack(sheet(waived), "不属本部门", by(Cases.handlerOf(WL)));
    waived.waive(sheet(waived), "另一部门已在处理", by(Cases.CLERK));
    have(open, again, waived);

    assertThat(waiting(Cases.CLERK)).isEqualTo(Map.of(DISPATCH_AGAIN, List.of("2026KF001 WL")));
  }

  @Test
  void givenACaseIsReopened_thenItWaitsUntilADepartmentHasIt() {
    var reopened = closed(1);
    reopened.reopen("再次反映", by(Cases.CS_MANAGER));
    var dispatched = closed(2);
    dispatched.reopen("再次反映", by(Cases.CS_MANAGER));
    dispatched.dispatch(to(WL), true, by(Cases.CLERK));
    have(reopened, dispatched, closed(3));

    assertThat(waiting(Cases.CS_MANAGER))
        .isEqualTo(Map.of(DISPATCH_REOPENED, List.of("2026KF001")));
  }

  @Test
  void clause422_givenMeasuresAreHandedIn_thenTheyWaitToBeCollected_andOnTheirDayToBeVerified() {
    var complaint = Cases.registered(1, words("网速慢"), FRIDAY);
    complaint.sign(by(Cases.CS_MANAGER));
    complaint.dispatch(to(WL, KD), true, by(Cases.CLERK));
    var records = records(complaint);
    hand(records.get(0), WL, TODAY.plusDays(30));
    hand(records.get(1), KD, TODAY);
    records.get(1).collect(by(Cases.CLERK));
    records.get(1).review(true, "同意", by(Cases.TECHNICAL_EXECUTIVE));
    have(complaint);
    have(records.toArray());

    assertThat(waiting(Cases.CLERK))
        .isEqualTo(
            Map.of(COLLECT_CAPA, List.of("2026KF001 WL"), VERIFY_CAPA, List.of("2026KF001 KD")));
    assertThat(waiting(WaitingScope.of(Cases.CLERK, false, TODAY.minusDays(1))))
        .containsOnlyKeys(COLLECT_CAPA);
  }

  private static List<CapaRecord> records(Complaint complaint) {
    var records = new ArrayList<CapaRecord>();
    for (var event : complaint.happened()) {
      if (event instanceof ComplaintEvent.Dispatched delivery) {
        records.add(CapaRecord.owedFor(delivery));
      }
    }
    return records;
  }

  private static void hand(CapaRecord record, DepartmentCode department, LocalDate due) {
    write(record, department, due);
    record.sign("", false, by(Cases.managerOf(department)));
  }

  private static void write(CapaRecord record, DepartmentCode department, LocalDate due) {
    var measures = new Measures("超载", "未扩容", "每季核查", "工程师", due);
    record.draft(measures, TODAY, by(Cases.handlerOf(department)));
  }

  @Test
  void givenCustomerServiceItselfIsResponsible_thenItsHandlingWaitsForGeneralAffairs() {
    var complaint = Cases.registered(1, words("受理员态度不好"), FRIDAY);
    complaint.sign(by(Cases.CS_MANAGER));
    complaint.dispatch(to(KF), true, by(Cases.CLERK));
    var records = records(complaint);
    write(records.get(0), KF, TODAY.plusDays(30));
    complaint.draftHandling(sheet(complaint), Cases.refuted(), by(Cases.KF_HANDLER));
    var elsewhere = Cases.dispatched(2, words("网速慢"), FRIDAY, WL);
    elsewhere.draftHandling(sheet(elsewhere), Cases.refuted(), by(Cases.handlerOf(WL)));
    have(complaint, elsewhere);
    have(records.toArray());

    assertThat(waiting(Cases.GENERAL_AFFAIRS))
        .isEqualTo(
            Map.of(SIGN_HANDLING, List.of("2026KF001 KF"), SIGN_CAPA, List.of("2026KF001 KF")));
    assertThat(waiting(Cases.TECHNICAL_EXECUTIVE)).isEmpty();
  }

  @Test
  void givenTheCustomerDoesNotAccept_thenNothingWaitsForTheSignatureBeforeTheConsent() {
    var complaint = Cases.dispatched(1, words("受理员态度不好"), FRIDAY, KF);
    complaint.draftHandling(sheet(complaint), Cases.substantiated(false), by(Cases.KF_HANDLER));
    have(complaint);

    assertThat(waiting(Cases.GENERAL_AFFAIRS)).isEmpty();

    database.run(
        em -> {
          var held = ComplaintTables.complaintsOn(em).find(complaint.number()).orElseThrow();
          held.consent(sheet(held), true, "同意", by(Cases.SERVICE_EXECUTIVE));
        });
    assertThat(waiting(Cases.GENERAL_AFFAIRS)).containsOnlyKeys(SIGN_HANDLING);
  }

  @Test
  void clause433_givenACaseIsReferred_thenItWaitsForTheGeneralManager() {
    var referred = Cases.dispatched(1, words("网速慢"), FRIDAY, WL);
    referred.refer("责任无法界定", by(Cases.CS_MANAGER));
    have(referred);

    assertThat(waiting(Cases.GENERAL_MANAGER)).isEqualTo(Map.of(DECIDE, List.of("2026KF001")));
    assertThat(waiting(Cases.CS_MANAGER)).isEmpty();
  }

  @Test
  void givenADepartmentAsksForALaterTime_thenItWaitsForTheCustomerServiceManager() {
    var complaint = Cases.dispatched(1, words("网速慢"), FRIDAY, WL);
    var owed = Debt.ofSheet(ObligationType.REPLY, complaint.number(), sheet(complaint), WL);
    var reply = Owed.of(owed, "2026-11-23T17:00");
    var later = TestClock.at("2026-11-26T17:00");
    have(complaint, reply, Extension.ask(reply, later, "等待配件", by(Cases.handlerOf(WL))));

    assertThat(waiting(Cases.CS_MANAGER))
        .isEqualTo(Map.of(DECIDE_EXTENSION, List.of("2026KF001 WL")));
    assertThat(waiting(Cases.GENERAL_AFFAIRS)).isEmpty();
  }

  @Test
  void givenTheRoles_thenEachIsAskedForItsOwnStepsOnly() {
    assertThat(WaitingScope.of(Cases.CLERK, false, TODAY).kinds())
        .containsExactly(DISPATCH, DISPATCH_AGAIN, DISPATCH_REOPENED, COLLECT_CAPA, VERIFY_CAPA);
    assertThat(WaitingScope.of(Cases.GENERAL_AFFAIRS, false, TODAY).kinds())
        .containsExactly(DECIDE_EXTENSION, DECIDE_REPAIR, SIGN_HANDLING, SIGN_CAPA, EXECUTE_NOTICE);
    assertThat(WaitingScope.of(Cases.SERVICE_EXECUTIVE, false, TODAY).kinds())
        .containsExactly(DECIDE_REPAIR, SIGN_HANDLING, SIGN_CAPA);
    assertThat(WaitingScope.of(Cases.TECHNICAL_EXECUTIVE, false, TODAY).kinds()).isEmpty();
    assertThat(WaitingScope.of(Cases.AUDITOR, false, TODAY).kinds()).isEmpty();
  }
}
