package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.attachment.AttachmentRow;
import cn.duban.complaint.ejb.attachment.AttachmentShelf;
import cn.duban.complaint.ejb.attachment.AttachmentUpload;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 附件 of a case, for whoever may see the case (表一, requirements §8). */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR
})
public class CaseAttachments {
  @Inject Complaints complaints;
  @Inject AttachmentShelf shelf;
  @Inject CurrentActor current;

  /** The files of the case, oldest first. */
  public List<AttachmentRow> list(ComplaintNumber number) {
    requireVisible(number);
    return shelf.list(CaseTimeline.subject(number));
  }

  /** Puts files beside the case; if one of them is refused, none is kept. */
  @RolesAllowed({
    Roles.CLERK,
    Roles.CS_MANAGER,
    Roles.HANDLER,
    Roles.DEPT_MANAGER,
    Roles.GENERAL_AFFAIRS,
    Roles.EXECUTIVE,
    Roles.GENERAL_MANAGER
  })
  public List<AttachmentRow> add(ComplaintNumber number, List<AttachmentUpload> uploads) {
    requireVisible(number);
    return uploads.stream().map(upload -> shelf.put(CaseTimeline.subject(number), upload)).toList();
  }

  /** A file as lists show it. */
  public AttachmentRow find(ComplaintNumber number, UUID id) {
    requireVisible(number);
    return shelf.find(CaseTimeline.subject(number), id);
  }

  /** Hands a file out, which goes on the audit trail. */
  public AttachmentRow take(ComplaintNumber number, UUID id) {
    requireVisible(number);
    return shelf.take(CaseTimeline.subject(number), id);
  }

  /** A part of a file's content, from 0; empty behind the last one. */
  public Optional<byte[]> part(ComplaintNumber number, UUID id, int position) {
    requireVisible(number);
    return shelf.part(shelf.find(CaseTimeline.subject(number), id).id(), position);
  }

  private void requireVisible(ComplaintNumber number) {
    if (complaints.find(number).filter(c -> c.isVisibleTo(current.get())).isEmpty()) {
      throw new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, number.value());
    }
  }
}
