package cn.duban.complaint.ejb.attachment;

import cn.duban.complaint.domain.attachment.Attachment;
import cn.duban.complaint.domain.attachment.AttachmentPart;
import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.attachment.Attachments;
import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where files stand with their records. It asks nobody who he is: the feature of the record does,
 * before it comes here.
 */
@Dependent
public class AttachmentShelf {
  private static final int MOST = 200;

  @Inject Attachments attachments;
  @Inject AuditTrail trail;
  @Inject Policies policies;
  @Inject Pen pen;
  @Inject Clock clock;

  /** The files of a record, oldest first. */
  public List<AttachmentRow> list(AuditSubject subject) {
    return attachments.of(subject).stream().map(AttachmentRow::of).toList();
  }

  /** Puts a file beside a record; told in the record's own timeline. */
  public AttachmentRow put(AuditSubject subject, AttachmentUpload upload) {
    if (attachments.of(subject).size() >= MOST) {
      throw new RuleViolation(AttachmentRule.TOO_MANY, MOST);
    }
    int largest = policies.on(LocalDate.now(clock)).number(PolicyKey.ATTACHMENT_MAX_BYTES);
    var act = pen.act();
    try (var file = ReceivedFile.of(upload, largest)) {
      var attachment = Attachment.of(subject, file.content(), act);
      attachments.add(attachment);
      keep(attachment, file);
      record("ATTACHMENT_ADDED", subject, attachment, act);
      return AttachmentRow.of(attachment);
    }
  }

  private void keep(Attachment attachment, ReceivedFile file) {
    try (var content = file.open()) {
      int position = 0;
      for (var part = content.readNBytes(AttachmentPart.SIZE);
          part.length > 0;
          part = content.readNBytes(AttachmentPart.SIZE)) {
        attachments.add(AttachmentPart.of(attachment, position++, part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands a file out, which is on the record of whom it was handed to; its content follows by
   * {@link #part}.
   */
  public AttachmentRow take(AuditSubject subject, UUID id) {
    var attachment = get(subject, id);
    record(
        "ATTACHMENT_LOADED", AuditSubject.of("attachment", attachment.id()), attachment, pen.act());
    return AttachmentRow.of(attachment);
  }

  /** A file as lists show it. */
  public AttachmentRow find(AuditSubject subject, UUID id) {
    return AttachmentRow.of(get(subject, id));
  }

  private Attachment get(AuditSubject subject, UUID id) {
    return attachments
        .find(subject, id)
        .orElseThrow(() -> new RuleViolation(AttachmentRule.NO_SUCH_ATTACHMENT));
  }

  /** A part of a file's content, from 0; empty behind the last one. */
  public Optional<byte[]> part(UUID attachment, int position) {
    return attachments.part(attachment, position);
  }

  private void record(String event, AuditSubject about, Attachment attachment, Act act) {
    trail.record(
        AuditEntry.of(act.at(), act.by(), event, about)
            .saying(
                "%s %s (%s)"
                    .formatted(
                        attachment.subject().key(),
                        attachment.name(),
                        attachment.sha256().substring(0, 12))));
  }
}
