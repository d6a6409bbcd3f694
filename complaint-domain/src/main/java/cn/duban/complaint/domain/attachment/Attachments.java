package cn.duban.complaint.domain.attachment;

import cn.duban.complaint.domain.audit.AuditSubject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every file kept with a record. */
public interface Attachments {
  void add(Attachment attachment);

  /** Keeps a part of the content, and keeps it in memory no longer. */
  void add(AttachmentPart part);

  /** The files of a record, oldest first. */
  List<Attachment> of(AuditSubject subject);

  /** The file of this identity, if it belongs to this record. */
  Optional<Attachment> find(AuditSubject subject, UUID id);

  /** A part of the content, from 0; empty behind the last one. */
  Optional<byte[]> part(UUID attachment, int position);
}
