package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with a ledger, one of its rows, or a mapping. */
public enum ImportRule implements Rule {
  /** Argument: the name. */
  NO_SUCH_MAPPING(Breach.NOT_FOUND),
  /** A mapping that the product brings is not changed. Argument: the name. */
  SHIPPED_MAPPING(Breach.CONFLICT),
  /** The run does not exist. */
  NO_SUCH_RUN(Breach.NOT_FOUND),
  /** Neither CSV nor XLSX. Argument: what is wrong. */
  UNREADABLE_FILE(Breach.INVALID),
  /** Neither UTF-8 nor GB18030, or not what the request says. Argument: the character set. */
  UNREADABLE_TEXT(Breach.INVALID),
  /** No row stands below the heading. */
  EMPTY_FILE(Breach.INVALID),
  /** Argument: the largest size in KiB. */
  FILE_TOO_LARGE(Breach.TOO_LARGE),
  /** The mapping speaks of columns that the heading does not have. Argument: the columns. */
  COLUMNS_MISSING(Breach.INVALID),
  /** A heading that stands there twice. Argument: the column. */
  COLUMN_TWICE(Breach.INVALID),
  /** More or fewer cells than the heading. Arguments: cells of the heading, cells of the row. */
  RAGGED_ROW(Breach.INVALID),
  /** A quotation mark opens and none closes: from there on nothing can be read. */
  UNCLOSED_QUOTE(Breach.INVALID),
  /** A cell that must say something is empty. */
  CELL_EMPTY(Breach.INVALID),
  /** A character that no text contains. */
  BAD_CHARACTER(Breach.INVALID),
  /** Arguments: what stands there, the formats tried. */
  NOT_A_DATE(Breach.INVALID),
  /** Two formats read two dates. Arguments: what stands there, the one, the other. */
  AMBIGUOUS_DATE(Breach.INVALID),
  /** Arguments: what stands there, the formats tried. */
  NOT_A_TIME(Breach.INVALID),
  /** The case would have been registered tomorrow. Argument: what stands there. */
  IN_THE_FUTURE(Breach.INVALID),
  /** Earlier than any ledger. Argument: what stands there. */
  TOO_LONG_AGO(Breach.INVALID),
  /** The mapping does not say what this means. Argument: what stands there. */
  NOT_IN_MAPPING(Breach.INVALID),
  /** Another row of this file has the same key. Arguments: the key, the other row. */
  KEY_TWICE(Breach.INVALID),
  /** The database refused the row. */
  NOT_STORABLE(Breach.INVALID),
  /** The mapping does not say where this comes from. Argument: the field. */
  FIELD_UNMAPPED(Breach.INVALID),
  /** Not a pattern of dates or times. Argument: what was written. */
  BAD_FORMAT(Breach.INVALID),
  /** Not a value that this field can have. Arguments: the value, the values it can have. */
  BAD_VALUE(Breach.INVALID),
  /** Not a time zone. Argument: what was written. */
  BAD_ZONE(Breach.INVALID),
  /** A name is 2 to 40 letters, digits and hyphens. */
  BAD_NAME(Breach.INVALID);

  private final Breach breach;

  ImportRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
