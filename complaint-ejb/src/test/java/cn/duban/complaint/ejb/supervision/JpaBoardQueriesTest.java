package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.ejb.complaint.Cases.GS;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.ZH;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JpaBoardQueriesTest {
  private static final Instant NOON = TestClock.at("2026-11-23T12:00");
  private static final ComplaintNumber CASE = new ComplaintNumber("2026KF001");
  private static final BoardFilter ALL = new BoardFilter(null, null, null, false);

  private final TestDatabase database;

  JpaBoardQueriesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aCase() {
    database.run(
        em -> {
          Cases.company(em);
          ComplaintTables.complaintsOn(em)
              .add(Cases.registered(1, words("网速慢"), "2026-11-20T10:00"));
        });
  }

  private void owe(Obligation... owed) {
    database.run(em -> List.of(owed).forEach(em::persist));
  }

  /** What this person finds; that the count is the same is always seen. */
  private List<ObligationType> found(BoardFilter filter, Actor actor) {
    return database.inTransaction(
        em -> {
          var board = SupervisionTables.boardOn(em);
          var owed = board.find(filter, actor, NOON, 0, 200);
          assertThat(board.count(filter, actor, NOON)).isEqualTo(owed.size());
          if (filter.mine()) {
            assertThat(owed).allMatch(each -> each.isOwedBy(actor));
          }
          return owed.stream().map(Obligation::type).toList();
        });
  }

  private static Obligation notice(ObligationType type, Role owner) {
    return Owed.of(new Debt(type, CASE, new UUID(0, 2), ZH, WL, owner), "2026-11-28T10:00");
  }

  @Test
  void givenWhatEverybodyOwes_whenTheBoardIsRead_thenWhatIsDueFirstStandsAtTheTop() {
    owe(
        Owed.by(WL, ObligationType.CAPA, CASE, "2026-11-25T10:00"),
        Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.byCustomerService(ObligationType.CALLBACK, CASE, "2026-11-24T10:00"));

    assertThat(found(ALL, Cases.CLERK))
        .containsExactly(ObligationType.REPLY, ObligationType.CALLBACK, ObligationType.CAPA);
  }

  @Test
  void givenSomethingDone_whenTheBoardIsRead_thenItIsGone() {
    var done = Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00");
    done.doneAt(NOON);
    owe(done);

    assertThat(found(ALL, Cases.CLERK)).isEmpty();
  }

  @Test
  void givenLights_whenOneIsAskedFor_thenTheDatabaseSeesItAsTheObligationDoes() {
    var owed =
        List.of(
            Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-23T11:59"),
            Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-23T12:00"),
            Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-24T12:00"),
            Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-24T12:01"));
    owe(owed.toArray(Obligation[]::new));

    for (var light : Light.values()) {
      long expected = owed.stream().filter(each -> each.light(NOON) == light).count();
      var filter = new BoardFilter(light, null, null, false);
      assertThat(found(filter, Cases.CLERK)).as(light.name()).hasSize((int) expected);
    }
    assertThat(owed).extracting(each -> each.light(NOON)).contains(Light.values());
  }

  @Test
  void givenTypesAndDepartments_whenAskedFor_thenOnlyTheseAreFound_orAllButOne() {
    owe(
        Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.by(KD, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.by(WL, ObligationType.CAPA, CASE, "2026-11-25T10:00"));

    assertThat(found(new BoardFilter(null, ObligationType.REPLY, null, false), Cases.CLERK))
        .hasSize(2);
    assertThat(found(new BoardFilter(null, ObligationType.REPLY, WL, false), Cases.CLERK))
        .hasSize(1);
    var rest = new BoardFilter(null, null, null, false, ObligationType.REPLY);
    assertThat(found(rest, Cases.CLERK)).containsExactly(ObligationType.CAPA);
  }

  @Test
  void givenTwoDepartments_whenTheBoardIsRead_thenEachPersonSeesHisOwn() {
    owe(
        Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.by(KD, ObligationType.CAPA, CASE, "2026-11-23T10:00"),
        Owed.of(Debt.ofExecutive(ObligationType.DIRECTION, CASE, null, WL), "2026-11-24T10:00"),
        Owed.byCustomerService(ObligationType.CALLBACK, CASE, "2026-11-25T10:00"));

    assertThat(found(ALL, Cases.handlerOf(WL)))
        .containsExactly(ObligationType.REPLY, ObligationType.DIRECTION);
    assertThat(found(ALL, Cases.managerOf(KD))).containsExactly(ObligationType.CAPA);
    assertThat(found(ALL, Cases.TECHNICAL_EXECUTIVE)).hasSize(3);
    assertThat(found(ALL, Cases.SERVICE_EXECUTIVE)).containsExactly(ObligationType.CALLBACK);
    assertThat(found(ALL, Cases.AUDITOR)).hasSize(4);
    assertThat(found(ALL, Cases.ADMIN)).isEmpty();
  }

  @Test
  void givenWhatEverybodyOwes_whenMineIsAskedFor_thenItIsEachOnesOwnStep() {
    owe(
        Owed.byCustomerService(ObligationType.SIGN_OFF, CASE, "2026-11-20T10:00"),
        Owed.byCustomerService(ObligationType.CALLBACK, CASE, "2026-11-21T10:00"),
        Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.of(Debt.ofExecutive(ObligationType.DIRECTION, CASE, null, KD), "2026-11-23T10:00"),
        notice(ObligationType.NOTICE_REVIEW, Role.GENERAL_AFFAIRS));

    assertThat(found(BoardFilter.MINE, Cases.CS_MANAGER)).containsExactly(ObligationType.SIGN_OFF);
    assertThat(found(BoardFilter.MINE, Cases.CLERK)).containsExactly(ObligationType.CALLBACK);
    assertThat(found(BoardFilter.MINE, Cases.handlerOf(WL))).containsExactly(ObligationType.REPLY);
    assertThat(found(BoardFilter.MINE, Cases.managerOf(WL))).containsExactly(ObligationType.REPLY);
    assertThat(found(BoardFilter.MINE, Cases.handlerOf(KD))).isEmpty();
    assertThat(found(BoardFilter.MINE, Cases.TECHNICAL_EXECUTIVE))
        .containsExactly(ObligationType.DIRECTION);
    assertThat(found(BoardFilter.MINE, Cases.SERVICE_EXECUTIVE)).isEmpty();
    assertThat(found(BoardFilter.MINE, Cases.GENERAL_AFFAIRS))
        .containsExactly(ObligationType.NOTICE_REVIEW);
    assertThat(found(BoardFilter.MINE, Cases.AUDITOR)).isEmpty();
  }

  @Test
  void givenASheetOfGeneralAffairs_whenMineIsAskedFor_thenItsPeopleOweIt() {
    owe(Owed.by(ZH, ObligationType.REPLY, CASE, "2026-11-22T10:00"));

    assertThat(found(BoardFilter.MINE, Cases.GENERAL_AFFAIRS))
        .containsExactly(ObligationType.REPLY);
  }

  @Test
  void givenADeputy_whenMineIsAskedFor_thenThePrincipalsStepsAreThere() {
    owe(
        Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"),
        Owed.by(KD, ObligationType.CAPA, CASE, "2026-11-23T10:00"));
    var deputy =
        new Actor(
            "manager.WL",
            WL,
            Set.of(Role.DEPT_MANAGER),
            Set.of(),
            Instant.EPOCH,
            List.of(Cases.managerOf(KD)));

    assertThat(found(BoardFilter.MINE, deputy))
        .containsExactly(ObligationType.REPLY, ObligationType.CAPA);
  }

  @Test
  void givenAServiceNobodyWasDispatchedYet_whenTheBoardIsRead_thenCustomerServiceSeesIt() {
    var service = ObligationType.SERVICE;
    owe(Owed.of(new Debt(service, CASE, null, null, null, service.owner()), "2026-11-22T10:00"));

    assertThat(found(ALL, Cases.CLERK)).containsExactly(service);
    assertThat(found(ALL, Cases.handlerOf(WL))).isEmpty();
    assertThat(found(BoardFilter.MINE, Cases.handlerOf(WL))).isEmpty();
  }

  @Test
  void givenManyLines_whenPaged_thenThePagesHoldThemAllOnce() {
    owe(
        IntStream.range(0, 7)
            .mapToObj(i -> Owed.by(WL, ObligationType.REPLY, CASE, "2026-11-22T10:00"))
            .toArray(Obligation[]::new));

    database.run(
        em -> {
          var board = SupervisionTables.boardOn(em);
          var paged =
              IntStream.of(0, 3, 6)
                  .boxed()
                  .flatMap(first -> board.find(ALL, Cases.CLERK, NOON, first, 3).stream())
                  .map(Obligation::id);
          assertThat(paged).hasSize(7).doesNotHaveDuplicates();
          assertThat(board.count(ALL, Cases.CLERK, NOON)).isEqualTo(7);
        });
  }

  @Test
  void givenCompanyLeadersAndCustomerService_thenTheirDepartmentsCanBeAskedForToo() {
    owe(
        Owed.of(Debt.ofExecutive(ObligationType.DIRECTION, CASE, null, WL), "2026-11-23T10:00"),
        Owed.byCustomerService(ObligationType.CALLBACK, CASE, "2026-11-24T10:00"));

    assertThat(found(new BoardFilter(null, null, GS, false), Cases.CLERK))
        .containsExactly(ObligationType.DIRECTION);
    assertThat(found(new BoardFilter(null, null, KF, false), Cases.CLERK))
        .containsExactly(ObligationType.CALLBACK);
  }
}
