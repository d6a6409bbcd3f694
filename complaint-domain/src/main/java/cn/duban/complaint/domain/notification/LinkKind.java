package cn.duban.complaint.domain.notification;

/** What kind of record a message leads to, and on which page of the portal it is read. */
public enum LinkKind {
  /** A case by its number. */
  CASE("/complaint/details.xhtml?number="),
  /** A penalty notice by its identity. */
  PENALTY_NOTICE("/penalty/details.xhtml?id="),
  /** An appeal by its identity. */
  APPEAL("/appeal/details.xhtml?id="),
  /** My work: for several things at once. */
  WORK("/index.xhtml");

  private final String page;

  LinkKind(String page) {
    this.page = page;
  }

  /** The address of the record inside the application. */
  String path(String key) {
    return this == WORK ? page : page + key;
  }
}
