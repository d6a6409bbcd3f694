package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Actor;
import java.util.Optional;

/** All complaints and suggestions ever registered; none is deleted. */
public interface Complaints {
  void add(Complaint complaint);

  /** The case of this number, to read. */
  Optional<Complaint> find(ComplaintNumber number);

  /**
   * The case of this number, held until the end of the transaction, so that of two people who act
   * at once the second sees what the first did.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link ComplaintRule#NO_SUCH_COMPLAINT}
   *     if there is none or it does not exist for this person
   */
  Complaint hold(ComplaintNumber number, Actor actor);
}
