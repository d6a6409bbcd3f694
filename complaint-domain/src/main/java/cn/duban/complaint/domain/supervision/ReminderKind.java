package cn.duban.complaint.domain.supervision;

/** Why somebody is told of an obligation (requirements §7), in the order in which it comes. */
public enum ReminderKind {
  /** The time in which it warns has begun. */
  BEFORE,
  /** The due time has passed. */
  AT,
  /** One more overdue day. */
  DAY,
  /** Overdue: the department's manager is told. */
  TO_DEPT_MANAGER,
  /** Overdue for longer: the customer service manager is told. */
  TO_CS_MANAGER,
  /** Overdue for still longer: the executive in charge is told. */
  TO_EXECUTIVE;

  /** Whether it goes to somebody above those who owe it. */
  public boolean escalates() {
    return compareTo(TO_DEPT_MANAGER) >= 0;
  }
}
