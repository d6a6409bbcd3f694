package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.ejb.shared.JobReport;

/**
 * Something that the passing of time brings about and the deadline sweep sees to: here the
 * reminders, in later features what a deadline that nobody kept entails. It finds what is due from
 * the data, manages its own transactions and can run twice.
 */
public interface DeadlineDuty {
  /** Does what is due and says how much that was. */
  JobReport perform();
}
