package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.util.Collection;
import java.util.List;

/** Reads of a case no more than one line needs. */
interface CaseBriefQueries {
  /** These cases. */
  List<CaseBrief> of(Collection<ComplaintNumber> numbers);

  /** Those of them that were dispatched to one of these departments. */
  List<CaseBrief> of(Collection<ComplaintNumber> numbers, Collection<DepartmentCode> seen);
}
