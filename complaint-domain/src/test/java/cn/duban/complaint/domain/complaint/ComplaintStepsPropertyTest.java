package cn.duban.complaint.domain.complaint;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** 4.2: whatever people try in whatever order, the case is never in a state that cannot be. */
class ComplaintStepsPropertyTest {
  private static final List<Actor> PEOPLE =
      List.of(
          CLERK,
          CS_MANAGER,
          KF_HANDLER,
          WL_HANDLER,
          WL_MANAGER,
          KD_HANDLER,
          KD_MANAGER,
          GENERAL_AFFAIRS,
          GENERAL_MANAGER,
          TECHNICAL_EXECUTIVE,
          SERVICE_EXECUTIVE);

  private static final List<CallbackResult> RESULTS = List.of(CallbackResult.values());

  private static final List<HandlingDraft> DRAFTS =
      List.of(
          unsubstantiated(),
          substantiated(true, noPenalty()),
          substantiated(false, noPenalty()),
          substantiated(true, blaming("wl.manager")),
          substantiated(true, especiallySerious()),
          substantiated(true, null));

  /** Where the random walk begins, so that it comes everywhere. */
  enum Station {
    REGISTERED(ComplaintFixtures::registered),
    DISPATCHED(() -> dispatched(WL, KD)),
    CONSENT_ASKED(() -> drafted(substantiated(false, noPenalty()))),
    HANDLED(ComplaintFixtures::handled),
    ROUND_2(ComplaintFixtures::inSecondRound),
    HANDLED_IN_ROUND_2(ComplaintFixtures::handledInSecondRound),
    ESCALATED(ComplaintFixtures::escalated),
    CLOSED(ComplaintFixtures::closed),
    REFERRED(ComplaintFixtures::referred);

    @SuppressWarnings("ImmutableEnumChecker") // makes a new one each time
    private final Supplier<Complaint> complaint;

    Station(Supplier<Complaint> complaint) {
      this.complaint = complaint;
    }
  }

  enum Kind {
    SIGN,
    DISPATCH,
    ACKNOWLEDGE,
    RETURN,
    REASSIGN,
    DRAFT,
    CONSENT,
    SIGN_HANDLING,
    WAIVE,
    CALL_BACK,
    CLOSE_UNREACHABLE,
    DIRECT,
    REPLY,
    REFER,
    DECIDE,
    VOID,
    REOPEN,
    URGE
  }

  /**
   * Something somebody tries.
   *
   * @param who index of the person, if the right one does not try it
   * @param rightPerson whether it is the person whose step it is, so that cases come far
   * @param pick which sheet, draft, result or outcome
   * @param to departments that are named
   * @param words an empty text is refused where one is wanted
   */
  record Attempt(
      Kind kind, int who, boolean rightPerson, int pick, List<DepartmentCode> to, String words) {}

  @Property(tries = 1000)
  void noSequenceOfStepsLeavesAnIllegalState(
      @ForAll Station station, @ForAll("attempts") List<Attempt> attempts) {
    var complaint = station.complaint.get();
    for (int i = 0; i < attempts.size(); i++) {
      var before = complaint.status();
      var rounds = pages(complaint);
      tryIt(complaint, attempts.get(i), FRIDAY_NOON.plusSeconds(i * 7200L));
      assertThat(complaint.status() == before || before.successors().contains(complaint.status()))
          .as("%s to %s", before, complaint.status())
          .isTrue();
      requireSound(complaint);
      int earlier = rounds.size() - 1;
      assertThat(pages(complaint).subList(0, earlier)).isEqualTo(rounds.subList(0, earlier));
    }
  }

  @Property(tries = 1000)
  void aRefusedStepChangesNothing(
      @ForAll Station station, @ForAll("attempts") List<Attempt> attempts) {
    var complaint = station.complaint.get();
    for (int i = 0; i < attempts.size(); i++) {
      complaint.happened();
      var before = told(complaint);
      if (!tryIt(complaint, attempts.get(i), FRIDAY_NOON.plusSeconds(i * 7200L))) {
        assertThat(told(complaint)).isEqualTo(before);
        assertThat(complaint.happened()).isEmpty();
      }
    }
  }

  private static void requireSound(Complaint complaint) {
    var current = page(complaint);
    assertThat(current.number()).isEqualTo(complaint.rounds().size());
    assertThat(complaint.round()).isLessThanOrEqualTo(complaint.wasReopened() ? 3 : 2);
    boolean open = complaint.dispatches().stream().anyMatch(Dispatch::isOpen);
    if (complaint.status() != ComplaintStatus.DISPATCHED) {
      assertThat(open).as("an open sheet while %s", complaint.status()).isFalse();
    }
    switch (complaint.status()) {
      case HANDLED, ESCALATED, DIRECTED -> assertThat(current.isHandled()).isTrue();
      case REGISTERED -> assertThat(complaint.dispatches()).isEmpty();
      case VOIDED ->
          assertThat(complaint.dispatches()).allMatch(d -> d.status() == DispatchStatus.RETURNED);
      case DISPATCHED ->
          assertThat(current.isHandled() && !current.refersToCompany()).as("stuck").isFalse();
      case CLOSED, REFERRED -> {}
    }
    for (var sheet : complaint.dispatches()) {
      assertThat(sheet.signoff().isPresent()).isEqualTo(sheet.status() == DispatchStatus.HANDLED);
      assertThat(sheet.returned().isPresent()).isEqualTo(sheet.status() == DispatchStatus.RETURNED);
    }
    if (complaint.status() == ComplaintStatus.DIRECTED) {
      assertThat(current.direction()).isPresent();
    }
  }

  /** Whether it was done. */
  private static boolean tryIt(Complaint complaint, Attempt attempt, Instant at) {
    try {
      step(complaint, attempt, at);
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static void step(Complaint complaint, Attempt attempt, Instant at) {
    var words = attempt.words();
    var sheet = sheet(complaint, attempt.pick());
    var to = to(attempt.to().toArray(DepartmentCode[]::new));
    switch (attempt.kind()) {
      case SIGN -> complaint.sign(act(attempt, CS_MANAGER, at));
      case DISPATCH -> complaint.dispatch(to, true, act(attempt, CLERK, at));
      case ACKNOWLEDGE -> complaint.acknowledge(sheet, handler(complaint, attempt, at));
      case RETURN -> complaint.sendBack(sheet, words, handler(complaint, attempt, at));
      case REASSIGN -> complaint.reassign(sheet, "wl.handler2", handler(complaint, attempt, at));
      case DRAFT ->
          complaint.draftHandling(
              sheet, DRAFTS.get(attempt.who() % DRAFTS.size()), handler(complaint, attempt, at));
      case CONSENT ->
          complaint.consent(
              sheet, attempt.pick() % 2 == 0, words, act(attempt, TECHNICAL_EXECUTIVE, at));
      case SIGN_HANDLING -> {
        boolean blamed = attempt.who() % 5 == 0;
        var right = blamed ? GENERAL_AFFAIRS : of(complaint, sheet, WL_MANAGER, KD_MANAGER);
        complaint.signHandling(sheet, blamed, act(attempt, right, at));
      }
      case WAIVE -> complaint.waive(sheet, words, act(attempt, CLERK, at));
      case CALL_BACK ->
          complaint.recordCallback(
              RESULTS.get(attempt.pick() % RESULTS.size()), words, to, act(attempt, CLERK, at));
      case CLOSE_UNREACHABLE ->
          complaint.closeUnreachable(
              words, THREE_ON_TWO_DAYS, SHANGHAI, act(attempt, CS_MANAGER, at));
      case DIRECT -> complaint.direct(words, act(attempt, TECHNICAL_EXECUTIVE, at));
      case REPLY -> complaint.reply(words, act(attempt, CLERK, at));
      case REFER -> complaint.refer(words, act(attempt, CS_MANAGER, at));
      case DECIDE ->
          complaint.decide(
              words,
              attempt.pick() % 2 == 0 ? CompanyOutcome.CLOSE : CompanyOutcome.DISPATCH,
              to,
              act(attempt, GENERAL_MANAGER, at));
      case VOID -> complaint.makeVoid(words, act(attempt, CS_MANAGER, at));
      case REOPEN -> complaint.reopen(words, act(attempt, CS_MANAGER, at));
      case URGE ->
          complaint.urge(attempt.pick() % 2 == 0 ? WL : KD, words, act(attempt, CLERK, at));
    }
  }

  private static UUID sheet(Complaint complaint, int pick) {
    var all = complaint.dispatches();
    return all.isEmpty()
        ? new UUID(0, 0)
        : all.get(all.size() - 1 - pick % Math.min(2, all.size())).id();
  }

  private static Act act(Attempt attempt, Actor right, Instant at) {
    return by(attempt.rightPerson() ? right : PEOPLE.get(attempt.who() % PEOPLE.size()), at);
  }

  private static Act handler(Complaint complaint, Attempt attempt, Instant at) {
    return act(
        attempt, of(complaint, sheet(complaint, attempt.pick()), WL_HANDLER, KD_HANDLER), at);
  }

  private static Actor of(Complaint complaint, UUID sheet, Actor network, Actor broadband) {
    return complaint.dispatch(sheet).filter(d -> d.department().equals(KD)).isPresent()
        ? broadband
        : network;
  }

  /** Every page but the current one must stay as it was. */
  private static List<String> pages(Complaint complaint) {
    return complaint.rounds().stream().map(ComplaintStepsPropertyTest::told).toList();
  }

  private static String told(Complaint complaint) {
    return Stream.of(
            complaint.status(),
            complaint.round(),
            complaint.wasReopened(),
            complaint.signoff().isPresent(),
            complaint.referral().map(Statement::text),
            complaint.decision().map(Statement::text),
            pages(complaint))
        .map(Objects::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String told(Round round) {
    var sheets =
        round.dispatches().stream()
            .map(
                d ->
                    Stream.of(
                            d.department(),
                            d.receiver(),
                            d.status(),
                            d.awaitsFurtherDispatch(),
                            d.handling().map(Handling::content),
                            d.consent().map(Consent::approved),
                            d.signoff().isPresent())
                        .map(Objects::toString)
                        .collect(Collectors.joining(" ")))
            .toList();
    return Stream.of(
            round.number(),
            sheets,
            round.callbacks().size(),
            round.urges().size(),
            round.direction().map(Statement::text),
            round.reply().map(Statement::text))
        .map(Objects::toString)
        .collect(Collectors.joining(" "));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    var to = Arbitraries.of(WL, KD).list().ofMaxSize(2);
    var words =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just("事由")), Tuple.of(1, Arbitraries.just(" ")));
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 20),
            Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
            Arbitraries.integers().between(0, 7),
            to,
            words)
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }
}
