package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for: {@code offset} from 0, {@code limit} from 1 to 200. */
public class Paging {
  /** The longest page. */
  public static final int LONGEST = 200;

  @QueryParam("offset")
  @DefaultValue("0")
  int offset;

  @QueryParam("limit")
  @DefaultValue("50")
  int limit;

  /** How many items are left out before the first. */
  public int offset() {
    return within("offset", offset, 0, Integer.MAX_VALUE);
  }

  /** How many items stand on the page at most. */
  public int limit() {
    return within("limit", limit, 1, LONGEST);
  }

  private static int within(String field, int value, int least, int greatest) {
    if (value < least || value > greatest) {
      throw RuleViolation.of(field, RequestRule.OUT_OF_RANGE, least, greatest);
    }
    return value;
  }
}
