package cn.duban.complaint.ejb.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyVersion;
import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements §8: attachments come back as they were sent, on both databases. */
@DatabaseTest
class AttachmentShelfTest {
  private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final AuditSubject CASE = AuditSubject.of("complaint", "2026KF001");
  private static final AuditSubject OTHER_CASE = AuditSubject.of("complaint", "2026KF002");
  private static final Actor CLERK =
      new Actor("kf.clerk", DepartmentCode.CUSTOMER_SERVICE, Set.of(Role.CLERK), Set.of(), NOW);

  private final TestDatabase database;

  AttachmentShelfTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void twoMillionBytesAtMost() {
    var change =
        new PolicyChange(
            PolicyKey.ATTACHMENT_MAX_BYTES, "2000000", LocalDate.of(2026, 11, 20), "试行");
    database.run(
        em -> PolicyTables.on(em).add(PolicyVersion.decide(change, "admin", NOW, SHANGHAI)));
  }

  @Test
  void givenFileOfSeveralParts_whenTaken_thenEveryByteComesBack() {
    // given
    var sent = FileSamples.png(1_000_000, new Random(7));
    var row = put("截图.png", sent);
    // when
    var taken = database.inTransaction(em -> shelf(em).take(CASE, row.id()));
    // then
    assertThat(taken.name()).isEqualTo("截图.png");
    assertThat(taken.contentType()).isEqualTo("image/png");
    assertThat(taken.size()).isEqualTo(sent.length);
    assertThat(taken.sha256()).isEqualTo(Digest.of(sent));
    assertThat(content(row)).isEqualTo(sent);
  }

  @Test
  void givenFile_whenListed_thenOnlyItsOwnRecordHasIt() {
    var row = put("截图.png", FileSamples.png(100, new Random(1)));
    assertThat(listOf(CASE)).containsExactly(row);
    assertThat(listOf(OTHER_CASE)).isEmpty();
    refused(
        AttachmentRule.NO_SUCH_ATTACHMENT,
        () -> database.run(em -> shelf(em).take(OTHER_CASE, row.id())));
  }

  @Test
  void givenFile_whenPutAndTaken_thenBothAreOnTheTrail() {
    var row = put("截图.png", FileSamples.png(100, new Random(1)));
    database.run(em -> shelf(em).take(CASE, row.id()));
    var trail =
        database.inTransaction(
            em ->
                em.createQuery("SELECT e.event FROM AuditEntry e ORDER BY e.ordinal", String.class)
                    .getResultList());
    assertThat(trail).containsExactly("ATTACHMENT_ADDED", "ATTACHMENT_LOADED");
  }

  @Test
  void policy_givenLargerFile_whenPut_thenItIsRefusedAndNothingIsKept() {
    var refusal =
        refused(
            AttachmentRule.TOO_LARGE,
            () -> put("b.png", FileSamples.png(2_000_001, new Random(3))));
    assertThat(refusal.arguments()).containsExactly("b.png", 1953L);
    refused(AttachmentRule.EMPTY, () -> put("a.txt", new byte[0]));
    assertThat(listOf(CASE)).isEmpty();
  }

  private List<AttachmentRow> listOf(AuditSubject subject) {
    return database.inTransaction(em -> shelf(em).list(subject));
  }

  private AttachmentRow put(String name, byte[] content) {
    var upload = new AttachmentUpload(name, new ByteArrayInputStream(content));
    return database.inTransaction(em -> shelf(em).put(CASE, upload));
  }

  private byte[] content(AttachmentRow row) {
    var out = new ByteArrayOutputStream();
    for (int position = 0; ; position++) {
      int next = position;
      var part = database.inTransaction(em -> shelf(em).part(row.id(), next));
      if (part.isEmpty()) {
        return out.toByteArray();
      }
      out.writeBytes(part.get());
    }
  }

  private static RuleViolation refused(AttachmentRule rule, Runnable step) {
    var refusal = new RuleViolation[1];
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step::run)
        .satisfies(violation -> refusal[0] = violation);
    assertThat(refusal[0].rule()).isEqualTo(rule);
    return refusal[0];
  }

  private static AttachmentShelf shelf(EntityManager em) {
    var attachments = new JpaAttachments();
    attachments.em = em;
    var shelf = new AttachmentShelf();
    shelf.attachments = attachments;
    shelf.trail = AuditTrails.on(em);
    shelf.policies = PolicyTables.on(em);
    shelf.clock = Clock.fixed(NOW, SHANGHAI);
    shelf.pen =
        new Pen() {
          @Override
          public Act act() {
            return new Act(CLERK, NOW);
          }
        };
    return shelf;
  }
}
