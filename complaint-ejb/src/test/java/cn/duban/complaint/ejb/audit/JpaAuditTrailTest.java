package cn.duban.complaint.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JpaAuditTrailTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123456Z");
  private static final AuditSubject FIRST = AuditSubject.of("complaint", "2026KF001");
  private static final AuditSubject SECOND = AuditSubject.of("complaint", "2026KF002");

  private final TestDatabase database;

  JpaAuditTrailTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenManyEntriesOfOneInstant_whenTheTimelineIsRead_thenTheyStandAsTheyWereRecorded() {
    // given
    var events = IntStream.range(0, 20).mapToObj(i -> "EVENT_" + i).toList();
    record(events, FIRST, NOON);
    record(List.of("OTHER"), SECOND, NOON);

    // when
    var timeline = database.inTransaction(em -> AuditTrails.on(em).of("complaint", FIRST.key()));

    // then
    assertThat(timeline).extracting(AuditEntry::event).containsExactlyElementsOf(events);
    assertThat(timeline.get(0).at()).isEqualTo(NOON);
    assertThat(timeline.get(0).department()).contains("WL");
  }

  @Test
  void givenEntries_whenAnAuditorAsks_thenEachFilterRestrictsAndThePageIsNewestFirst() {
    // given
    record(List.of("A"), FIRST, NOON);
    record(List.of("B"), SECOND, NOON.plus(Duration.ofHours(1)));
    record(List.of("C"), AuditSubject.of("user", "kf.clerk"), NOON.plus(Duration.ofHours(2)));

    // then
    assertThat(events(AuditFilter.ALL)).containsExactly("C", "B", "A");
    assertThat(events(new AuditFilter("complaint", null, null))).containsExactly("B", "A");
    assertThat(events(new AuditFilter("complaint/2026KF002", null, null))).containsExactly("B");
    assertThat(events(new AuditFilter(null, NOON, NOON.plus(Duration.ofHours(1)))))
        .containsExactly("A");
  }

  @Test
  void givenRecordedEntries_whenTheyAreSealedTwice_thenTheChainIsWholeAndVerifies() {
    // given
    record(IntStream.range(0, 7).mapToObj(i -> "EVENT_" + i).toList(), FIRST, NOON);

    // when
    int first = database.inTransaction(em -> sealing(em).sealNext());
    int second = database.inTransaction(em -> sealing(em).sealNext());
    record(List.of("LATER"), SECOND, NOON);
    var verdict = verify();

    // then
    assertThat(first).isEqualTo(7);
    assertThat(second).isZero();
    assertThat(verdict)
        .returns(true, AuditVerdict::intact)
        .returns(8L, AuditVerdict::entries)
        .returns(0L, AuditVerdict::unsealed);
  }

  @Test
  void givenASealedTrail_whenARowIsAlteredInTheDatabase_thenItsPlaceIsFound() {
    // given
    record(List.of("A", "B", "C"), FIRST, NOON);
    database.run(em -> sealing(em).sealNext());

    // when
    database.run(
        em ->
            em.createNativeQuery("UPDATE audit_entry SET made_by = 'x' WHERE sequence_no = 2")
                .executeUpdate());

    // then
    assertThat(verify()).returns(false, AuditVerdict::intact).returns(2L, AuditVerdict::brokenAt);
  }

  @Test
  void givenASealedTrail_whenTheEndIsCutOff_thenItIsMissed() {
    // given
    record(List.of("A", "B", "C"), FIRST, NOON);
    database.run(em -> sealing(em).sealNext());

    // when
    database.run(
        em ->
            em.createNativeQuery("DELETE FROM audit_entry WHERE sequence_no = 3").executeUpdate());

    // then
    assertThat(verify().brokenAt()).isEqualTo(3);
  }

  private void record(List<String> events, AuditSubject subject, Instant at) {
    database.run(
        em -> {
          var trail = AuditTrails.on(em);
          events.forEach(
              event ->
                  trail.record(
                      AuditEntry.of(at, "kf.clerk", event, subject).within("WL").saying("说明")));
        });
  }

  private List<String> events(AuditFilter filter) {
    return database.inTransaction(
        em -> {
          var console = console(em);
          var page = console.list(filter, 0, 10);
          assertThat(page.total()).isEqualTo(page.items().size());
          return page.items().stream().map(AuditRow::event).toList();
        });
  }

  private AuditVerdict verify() {
    return database.inTransaction(em -> console(em).verify());
  }

  private static AuditConsole console(EntityManager em) {
    var console = new AuditConsole();
    console.trail = AuditTrails.on(em);
    console.proof = new AuditProof();
    console.proof.chains = AuditTrails.chainsOn(em);
    console.proof.sweep = new AuditSealSweep();
    console.proof.sweep.sealing = sealing(em);
    return console;
  }

  private static AuditSealing sealing(EntityManager em) {
    var sealing = new AuditSealing();
    sealing.chains = AuditTrails.chainsOn(em);
    return sealing;
  }
}
