package cn.duban.complaint.domain.complaint;

/** How the general manager decides a case that was referred to the company (4.3.3). */
public enum CompanyOutcome {
  /** The case ends with the decision. */
  CLOSE,
  /** A department is to handle it. */
  DISPATCH
}
