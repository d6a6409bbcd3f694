package cn.duban.complaint.domain.policy;

/** Which dispatches of a complaint owe a corrective and preventive action record (4.2.2). */
public enum CapaDemand {
  /** Every one, substantiated or not. */
  ALWAYS,
  /** Only those found substantiated. */
  SUBSTANTIATED
}
