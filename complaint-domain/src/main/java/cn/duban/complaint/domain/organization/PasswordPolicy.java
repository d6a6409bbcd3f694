package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which passwords are strong enough: long, of more than one kind of character, not the name. */
public final class PasswordPolicy {
  /** The smallest number of characters. */
  public static final int SHORTEST = 10;

  /** The largest number of characters that are hashed. */
  public static final int LONGEST = 128;

  private PasswordPolicy() {}

  /**
   * Returns the password if it is strong enough for this person.
   *
   * @throws RuleViolation {@link OrganizationRule#WEAK_PASSWORD}, naming the field
   */
  public static String require(String field, String username, @Nullable String password) {
    if (password == null
        || password.length() < SHORTEST
        || password.length() > LONGEST
        || password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))
        || kinds(password) < 2) {
      throw RuleViolation.of(field, OrganizationRule.WEAK_PASSWORD, SHORTEST);
    }
    return password;
  }

  private static long kinds(String password) {
    return password
        .chars()
        .map(
            c -> {
              if (Character.isDigit(c)) {
                return 0;
              }
              return Character.isLetter(c) ? Character.isUpperCase(c) ? 1 : 2 : 3;
            })
        .distinct()
        .count();
  }
}
