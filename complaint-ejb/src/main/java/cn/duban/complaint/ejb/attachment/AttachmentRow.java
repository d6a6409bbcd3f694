package cn.duban.complaint.ejb.attachment;

import cn.duban.complaint.domain.attachment.Attachment;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a record.
 *
 * @param size in bytes
 * @param sha256 of the content
 */
public record AttachmentRow(
    UUID id,
    String name,
    String contentType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {
  private static final int KIB = 1024;

  /** Its size as people read it, rounded up. */
  public long kibibytes() {
    return (size + KIB - 1) / KIB;
  }

  static AttachmentRow of(Attachment attachment) {
    return new AttachmentRow(
        attachment.id(),
        attachment.name().value(),
        attachment.type().mediaType(),
        attachment.size(),
        attachment.sha256(),
        attachment.uploadedBy(),
        attachment.uploadedAt());
  }
}
