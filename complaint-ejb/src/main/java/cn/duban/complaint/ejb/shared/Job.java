package cn.duban.complaint.ejb.shared;

/**
 * Work that a timer does and a sandbox can do at once. It finds what is due from the data, can run
 * twice, and manages its own transactions, one per item.
 */
public interface Job {
  /** Its name in {@code POST /sandbox/jobs/{name}}: {@code accrual}. */
  String name();

  /** Does what is due and says how much that was. */
  JobReport run();
}
