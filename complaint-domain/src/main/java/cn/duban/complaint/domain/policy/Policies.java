package cn.duban.complaint.domain.policy;

import java.time.LocalDate;
import java.util.List;

/** The versions of all policies. */
public interface Policies {
  /** All policies as they hold on that date. */
  PolicySet on(LocalDate date);

  /** Every version there is, in the order in which they take the place of each other. */
  List<PolicyVersion> versions();

  void add(PolicyVersion version);
}
