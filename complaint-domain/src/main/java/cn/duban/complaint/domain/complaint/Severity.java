package cn.duban.complaint.domain.complaint;

/** How grave the case is (5.1). */
public enum Severity {
  /** An ordinary case. */
  NORMAL,
  /** 重大: customer service and general affairs both sign its closing. */
  MAJOR
}
