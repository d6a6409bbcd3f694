package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.organization.UserRow;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person in a field that takes a user as well as just a name: "王工 (wl.handler)", or "王工". */
final class Person {
  private static final Pattern USER = Pattern.compile("^.*\\(([^()\\s]+)\\)$");

  private Person() {}

  static String suggested(UserRow row) {
    return row.name() + " (" + row.username() + ")";
  }

  /** The user name of who was suggested and taken; else what was written. */
  static @Nullable String written(@Nullable String text) {
    return text == null ? null : USER.matcher(text.strip()).replaceFirst("$1");
  }
}
