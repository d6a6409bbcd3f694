package cn.duban.complaint.ejb.settlement;

/** How a settlement leaves for payroll. */
public enum SettlementFile {
  /** A workbook: the sums on one sheet, the lines on another. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** One row per line, for programs. */
  CSV("text/csv; charset=UTF-8");

  private final String mediaType;

  SettlementFile(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
