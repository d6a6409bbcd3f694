package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.ejb.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps a case still while somebody compares it with what he saw before (If-Match). */
@Stateless
@PermitAll
public class CaseLocks {
  @Inject Complaints complaints;
  @Inject CurrentActor current;

  /** Holds the case until the end of the transaction; one that is not visible does not exist. */
  public void hold(ComplaintNumber number) {
    complaints.hold(number, current.get());
  }
}
