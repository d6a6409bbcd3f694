package cn.duban.complaint.ejb.casefile;

/** How a list of cases is ordered. */
public enum CaseSort {
  /** The last registered first. */
  NEWEST("c.page.registeredAt DESC, c.number DESC"),
  /** The first registered first. */
  OLDEST("c.page.registeredAt, c.number"),
  /** By number. */
  NUMBER("c.number"),
  /** By state, the newest first. */
  STATE("c.status, c.page.registeredAt DESC, c.number DESC"),
  /** By category, the newest first. */
  CATEGORY("c.page.category, c.page.registeredAt DESC, c.number DESC"),
  /** What is due next comes first; what owes nothing comes last. */
  DUE("due NULLS LAST, c.page.registeredAt DESC, c.number DESC");

  private final String order;

  CaseSort(String order) {
    this.order = order;
  }

  String order() {
    return order;
  }
}
