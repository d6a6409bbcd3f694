package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Customer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Finds cases in the database; no case is loaded that a list does not show. */
interface CaseQueries {
  /** How many there are. */
  long count(CaseFilter filter, Sight sight, Instant now);

  /** One page of them. */
  List<Complaint> find(CaseFilter filter, Sight sight, Instant now, int offset, int limit);

  /** Cases of the same telephone or account number and category since then, newest first. */
  List<Complaint> repeats(Customer customer, CategoryCode category, Instant since, int limit);

  /** What is still owed for these cases, what is due first at the top. */
  List<DueRow> owedFor(Collection<ComplaintNumber> cases);

  /** The sheets of these cases that were not sent back, oldest first. */
  List<SheetRow> sheetsOf(Collection<ComplaintNumber> cases);
}
