package cn.duban.complaint.domain.tariff;

/** Where the amount of a version comes from. */
public enum TariffOrigin {
  /** The regulation's own (罚则, 4.3.2). */
  REGULATION,
  /** An administrator has published it in the console (4.3.3). */
  CONSOLE,
  /** The configuration of the server names it: {@code complaint.tariff.WORK_ORDER.amount}. */
  CONFIG
}
