package cn.duban.complaint.web.casefile;

/** What a department can propose for a substantiated complaint (4.3.1). */
public enum PenaltyChoice {
  /** A rule of the tariff, with the liable person. */
  RULE,
  /** Nobody, with the reason. */
  NONE,
  /** 情节特别严重的,提交公司处理. */
  COMPANY
}
