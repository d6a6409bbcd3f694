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
