package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record that a message leads to.
 *
 * @param key number of the case, identity of the notice or the appeal; empty for my work
 */
public record Link(LinkKind kind, String key) {
  /** My work, where everything that one owes stands. */
  public static final Link WORK = new Link(LinkKind.WORK, "");

  /** The case; my work where there is none. */
  public static Link toCase(@Nullable ComplaintNumber number) {
    return number == null ? WORK : new Link(LinkKind.CASE, number.toString());
  }

  /** The penalty notice. */
  public static Link toNotice(UUID id) {
    return new Link(LinkKind.PENALTY_NOTICE, id.toString());
  }

  /** The appeal. */
  public static Link toAppeal(UUID id) {
    return new Link(LinkKind.APPEAL, id.toString());
  }

  /** Its address inside the application. */
  public String path() {
    return kind.path(key);
  }
}
