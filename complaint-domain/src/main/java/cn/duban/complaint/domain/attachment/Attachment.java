package cn.duban.complaint.domain.attachment;

import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** 附件: a file kept with a record; its content stands elsewhere, so that no list loads it. */
@Entity
public class Attachment {
  @Id private UUID id;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_key")
  private String subjectKey;

  @Column(name = "file_name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_type")
  private FileType type;

  @Column(name = "byte_count")
  private long size;

  private String sha256;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init")
  protected Attachment() {} // JPA

  /**
   * What is known of a content.
   *
   * @param sha256 64 hexadecimal digits
   */
  public record Content(FileName name, FileType type, long size, String sha256) {
    public Content {
      name = name.fitting(type);
      type = type.named(name);
    }
  }

  /** Keeps a file with the record that it belongs to. */
  public static Attachment of(AuditSubject subject, Content content, Act act) {
    var attachment = new Attachment();
    attachment.id = Ids.next(act.at());
    attachment.subjectType = subject.type();
    attachment.subjectKey = subject.key();
    attachment.name = content.name().value();
    attachment.type = content.type();
    attachment.size = content.size();
    attachment.sha256 = content.sha256();
    attachment.uploadedBy = act.by();
    attachment.uploadedAt = act.at();
    return attachment;
  }

  public UUID id() {
    return id;
  }

  /** The record that it belongs to. */
  public AuditSubject subject() {
    return new AuditSubject(subjectType, subjectKey);
  }

  public FileName name() {
    return new FileName(name);
  }

  public FileType type() {
    return type;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** SHA-256 of the content, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** User name. */
  public String uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
