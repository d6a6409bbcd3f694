package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.ejb.penalty.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.AccrualLine;
import cn.duban.complaint.domain.penalty.Charge;
import cn.duban.complaint.domain.penalty.LateObligation;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.Origin;
import cn.duban.complaint.domain.penalty.OriginKind;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables keep right whatever the code does, and who sees which notice. */
@DatabaseTest
class JpaPenaltyNoticesTest {
  private static final LocalDate EVENT = LocalDate.of(2026, 11, 20);
  private static final NoticeFilter ALL = NoticeFilter.ALL;

  private final TestDatabase database;

  JpaPenaltyNoticesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void company() {
    database.run(People::settle);
  }

  @Test
  void givenANotice_whenReadAgain_thenEverythingIsThere() {
    var id = add(notice(WL, "李四", origin()));
    var found = database.inTransaction(em -> PenaltyTables.noticesOn(em).find(id)).orElseThrow();
    assertThat(found.amount()).isEqualTo(Money.of("200.00"));
    assertThat(found.lines()).hasSize(1);
    assertThat(found.origin()).isPresent();
    assertThat(found.obligation()).isEmpty();
    assertThat(found.confirmed()).isEmpty();
    assertThat(found.rule()).isEqualTo(TariffRule.SERVICE_CONDUCT);
  }

  @Test
  void givenOneOrigin_whenItFinesADepartmentTwice_thenTheDatabaseRefuses() {
    var origin = origin();
    add(notice(WL, "李四", origin));
    add(notice(KD, "王五", origin)); // another department: its own fine
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() -> add(notice(WL, "李四", origin)));
  }

  @Test
  void givenTheFirstIsVoid_whenTheOriginFinesAgain_thenItMay() {
    var origin = origin();
    var first = add(notice(WL, "李四", origin));
    database.run(
        em -> PenaltyTables.noticesOn(em).hold(first).makeVoid("误填", "kf.manager", SIGNED_IN));
    var second = add(notice(WL, "李四", origin));
    var standing =
        database.inTransaction(
            em -> PenaltyTables.noticesOn(em).standing(origin, TariffRule.SERVICE_CONDUCT, WL));
    assertThat(standing).map(PenaltyNotice::id).contains(second);
  }

  @Test
  void givenOneObligation_whenTwoDraftsGrowWithIt_thenTheDatabaseRefuses() {
    var late = obligation();
    add(PenaltyNotice.grow(Charge.forDelay(late, WL, null), "system", SIGNED_IN));
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(
            () -> add(PenaltyNotice.grow(Charge.forDelay(late, WL, null), "system", SIGNED_IN)));
  }

  @Test
  void clause432d_givenALine_whenTheSameDayIsFinedAgain_thenTheDatabaseRefuses() {
    var late = obligation();
    add(delay(late));
    assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> add(delay(late)));
    var dates =
        database.inTransaction(
            em ->
                PenaltyTables.noticesOn(em).draftsFor(Set.of(late.id())).stream()
                    .flatMap(draft -> draft.lines().stream())
                    .map(AccrualLine::date)
                    .toList());
    assertThat(dates).containsExactly(EVENT);
  }

  @Test
  void givenNotices_whenListed_thenEachSeesHisOwnNewestFirst() {
    var older = add(notice(WL, "李四", origin()));
    var newer = add(notice(WL, "wl.handler", origin()));
    var others = add(notice(KD, "wl.handler", origin()));
    assertThat(list(ALL, CLERK)).containsExactly(others, newer, older);
    assertThat(list(ALL, WL_MANAGER)).containsExactly(newer, older);
    assertThat(list(ALL, KD_MANAGER)).containsExactly(others);
    assertThat(list(ALL, WL_HANDLER)).containsExactly(others, newer, older); // his own in KD too
    assertThat(list(ALL, EXECUTIVE)).hasSize(3);
    assertThat(list(new NoticeFilter(PenaltyStatus.DRAFT, WL, null), CLERK))
        .containsExactly(newer, older);
    assertThat(list(new NoticeFilter(PenaltyStatus.EXECUTED, null, null), CLERK)).isEmpty();
  }

  @Test
  void givenAPage_thenItHoldsItsPartAndTheCountIsOfAll() {
    add(notice(WL, "李四", origin()));
    var second = add(notice(WL, "李四", origin()));
    var third = add(notice(WL, "李四", origin()));
    database.run(
        em -> {
          var notices = PenaltyTables.noticesOn(em);
          assertThat(notices.list(ALL, WL_MANAGER, 0, 2))
              .extracting(PenaltyNotice::id)
              .containsExactly(third, second);
          assertThat(notices.list(ALL, WL_MANAGER, 0, 2)).allMatch(n -> n.lines().size() == 1);
          assertThat(notices.count(ALL, WL_MANAGER)).isEqualTo(3);
          assertThat(notices.count(ALL, KD_MANAGER)).isZero();
        });
  }

  @Test
  void givenAnothersNotice_whenHeld_thenItDoesNotExist() {
    var id = add(notice(WL, "李四", origin()));
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> database.run(em -> PenaltyTables.noticesOn(em).hold(id, KD_MANAGER)))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(PenaltyRule.NO_SUCH_NOTICE));
  }

  private List<UUID> list(NoticeFilter filter, Actor viewer) {
    return database.inTransaction(
        em ->
            PenaltyTables.noticesOn(em).list(filter, viewer, 0, 10).stream()
                .map(PenaltyNotice::id)
                .toList());
  }

  private UUID add(PenaltyNotice notice) {
    database.run(em -> PenaltyTables.noticesOn(em).add(notice));
    return notice.id();
  }

  private static Origin origin() {
    return new Origin(OriginKind.DISPATCH, Ids.next(SIGNED_IN));
  }

  private int births;

  private PenaltyNotice notice(DepartmentCode department, String person, Origin origin) {
    var charge = Charge.from(origin, TariffRule.SERVICE_CONDUCT, department, "态度恶劣").by(person);
    births++;
    return PenaltyNotice.draft(
        charge, fined(), Explanation.NONE, "kf.clerk", SIGNED_IN.plusSeconds(births));
  }

  private static PenaltyNotice delay(LateObligation late) {
    return PenaltyNotice.draft(
        Charge.forDelay(late, WL, null), fined(), Explanation.NONE, "system", SIGNED_IN);
  }

  private static List<TariffLine> fined() {
    return List.of(new TariffLine(EVENT, Money.of("200.00")));
  }

  private LateObligation obligation() {
    return database.inTransaction(
        em -> {
          var debt = new Debt(ObligationType.CAPA, null, null, WL, WL, ObligationType.CAPA.owner());
          var book = ObligationTables.bookOn(em, clock("2026-11-20T12:00:00+08:00"));
          return new LateObligation(book.open(debt, SIGNED_IN).id(), ObligationType.CAPA);
        });
  }
}
