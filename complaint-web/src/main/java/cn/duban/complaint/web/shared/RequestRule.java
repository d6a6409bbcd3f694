package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with a request before any business rule is asked (api.md). */
public enum RequestRule implements Rule {
  /** The body is no JSON; arguments: line, column. */
  MALFORMED(Breach.INVALID),
  /** There is no body, or it says {@code null}. */
  EMPTY(Breach.INVALID),
  /** The body is no text in UTF-8. */
  NOT_UTF_8(Breach.INVALID),
  /** A field that the contract does not know; arguments: the known ones. */
  UNKNOWN_FIELD(Breach.INVALID),
  /** A field where the body must be {@code {}}. */
  NO_FIELDS(Breach.INVALID),
  /** The same field stands there twice. */
  DUPLICATE_FIELD(Breach.INVALID),
  /** A field that must have a value has none. */
  MISSING(Breach.INVALID),
  /** Something else stands where an object is wanted. */
  NOT_AN_OBJECT(Breach.INVALID),
  /** Something else stands where a list is wanted. */
  NOT_A_LIST(Breach.INVALID),
  /** Something else stands where a text is wanted. */
  NOT_A_TEXT(Breach.INVALID),
  /** Something else stands where true or false is wanted. */
  NOT_A_BOOLEAN(Breach.INVALID),
  /** Something else stands where a whole number is wanted. */
  NOT_A_NUMBER(Breach.INVALID),
  /** A number outside its bounds; arguments: least, greatest. */
  OUT_OF_RANGE(Breach.INVALID),
  /** None of the words that are allowed here; arguments: the allowed ones. */
  NOT_ONE_OF(Breach.INVALID),
  /** No date {@code YYYY-MM-DD}. */
  NOT_A_DATE(Breach.INVALID),
  /** No month {@code YYYY-MM}. */
  NOT_A_MONTH(Breach.INVALID),
  /** No instant in ISO 8601 with an offset. */
  NOT_AN_INSTANT(Breach.INVALID),
  /** No amount such as {@code "200.00"}. */
  NOT_MONEY(Breach.INVALID),
  /** No decimal number such as {@code "1.20"}. */
  NOT_A_DECIMAL(Breach.INVALID),
  /** No identity. */
  NOT_AN_ID(Breach.INVALID),
  /** A text that cannot be the number, code or name that is wanted here. */
  NOT_A_VALUE(Breach.INVALID),
  /** A character that no text may have: NUL, or half of a pair. */
  BAD_CHARACTER(Breach.INVALID),
  /** A value that cannot be kept. */
  NOT_STORABLE(Breach.INVALID),
  /** An {@code Idempotency-Key} that is none; arguments: the longest. */
  BAD_KEY(Breach.INVALID),
  /** The key was already used for another request. */
  KEY_REUSED(Breach.CONFLICT),
  /** The first request with this key is still at work. */
  KEY_IN_USE(Breach.CONFLICT),
  /** Somebody else changed the same record at the same time and was first. */
  SOMEBODY_WAS_FIRST(Breach.CONFLICT),
  /** More than one request may carry; arguments: the limit in KiB. */
  TOO_LARGE(Breach.TOO_LARGE);

  private final Breach breach;

  RequestRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
