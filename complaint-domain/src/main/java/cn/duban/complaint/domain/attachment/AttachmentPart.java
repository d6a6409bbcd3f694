package cn.duban.complaint.domain.attachment;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A part of a file's content: small enough to be held in memory, whatever the file's size, on every
 * database.
 */
@Entity
@Table(name = "attachment_part")
public class AttachmentPart {
  /** The size of every part but the last. */
  public static final int SIZE = 256 * 1024;

  @Id private UUID id;

  @Column(name = "attachment_id")
  private UUID attachment;

  private int position;
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected AttachmentPart() {} // JPA

  /** The how-many-eth part of a file, from 0. */
  public static AttachmentPart of(Attachment attachment, int position, byte[] content) {
    var part = new AttachmentPart();
    part.id = Ids.next(attachment.uploadedAt());
    part.attachment = attachment.id();
    part.position = position;
    part.content = content.clone();
    return part;
  }

  /** The file. */
  public UUID attachment() {
    return attachment;
  }

  /** Its place, from 0. */
  public int position() {
    return position;
  }

  public byte[] content() {
    return content.clone();
  }
}
