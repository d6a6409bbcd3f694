package cn.duban.complaint.ejb.attachment;

import cn.duban.complaint.domain.attachment.Attachment;
import cn.duban.complaint.domain.attachment.AttachmentPart;
import cn.duban.complaint.domain.attachment.Attachments;
import cn.duban.complaint.domain.audit.AuditSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files as rows of {@code attachment}, their content as rows of {@code attachment_part}. */
@Dependent
class JpaAttachments implements Attachments {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Attachment attachment) {
    em.persist(attachment);
  }

  @Override
  public void add(AttachmentPart part) {
    em.persist(part);
    em.flush();
    em.detach(part);
  }

  @Override
  public List<Attachment> of(AuditSubject subject) {
    return em.createQuery(
            """
            SELECT a FROM Attachment a WHERE a.subjectType = :type AND a.subjectKey = :key
            ORDER BY a.uploadedAt, a.id
            """,
            Attachment.class)
        .setParameter("type", subject.type())
        .setParameter("key", subject.key())
        .getResultList();
  }

  @Override
  public Optional<Attachment> find(AuditSubject subject, UUID id) {
    return Optional.ofNullable(em.find(Attachment.class, id))
        .filter(attachment -> attachment.subject().equals(subject));
  }

  @Override
  public Optional<byte[]> part(UUID attachment, int position) {
    return em.createQuery(
            """
            SELECT p.content FROM AttachmentPart p
            WHERE p.attachment = :attachment AND p.position = :position
            """,
            byte[].class)
        .setParameter("attachment", attachment)
        .setParameter("position", position)
        .getResultStream()
        .findFirst();
  }
}
