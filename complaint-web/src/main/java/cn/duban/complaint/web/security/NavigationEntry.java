package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.organization.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * One way into the portal (requirements §1).
 *
 * @param key the second half of {@code navigation.<key>}, its text
 * @param path the page
 * @param shortcut the letter that opens it after {@code g}
 * @param roles who has it in the navigation; the services decide what is seen there
 */
public record NavigationEntry(String key, String path, String shortcut, Set<Role> roles) {
  public NavigationEntry {
    roles = Set.copyOf(roles);
  }

  static NavigationEntry of(String key, String path, String shortcut, Role first, Role... more) {
    return new NavigationEntry(key, path, shortcut, EnumSet.of(first, more));
  }

  /** For everybody who does or reads business: all but the administrator. */
  static NavigationEntry ofBusiness(String key, String path, String shortcut) {
    return new NavigationEntry(key, path, shortcut, EnumSet.complementOf(EnumSet.of(Role.ADMIN)));
  }

  /** The folder of the page, whose other pages belong to this entry too. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
