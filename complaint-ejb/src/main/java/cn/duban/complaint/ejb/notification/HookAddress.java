package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.NotificationRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where messages may go: https to other machines. In a sandbox http too, to this machine only. So a
 * webhook cannot be made to ask what only this machine can reach.
 */
final class HookAddress {
  private HookAddress() {}

  /**
   * Checks what an administrator writes.
   *
   * @throws RuleViolation {@link NotificationRule#BAD_ADDRESS}
   */
  static void require(String text, boolean sandbox) {
    if (!isPlausible(text, sandbox)) {
      throw RuleViolation.of("address", NotificationRule.BAD_ADDRESS);
    }
  }

  private static boolean isPlausible(String text, boolean sandbox) {
    try {
      var address = URI.create(text);
      return address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawFragment() == null
          && ("https".equals(address.getScheme())
              || (sandbox && "http".equals(address.getScheme())));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether it may be asked now: its name may have come to mean another machine. */
  static boolean mayBeAsked(URI address, boolean sandbox) throws UnknownHostException {
    var machines = Arrays.stream(InetAddress.getAllByName(address.getHost())).toList();
    if ("http".equals(address.getScheme())) {
      return sandbox && machines.stream().allMatch(InetAddress::isLoopbackAddress);
    }
    return machines.stream().noneMatch(machine -> isOwn(machine, sandbox));
  }

  private static boolean isOwn(InetAddress machine, boolean sandbox) {
    return machine.isAnyLocalAddress()
        || machine.isLinkLocalAddress()
        || machine.isMulticastAddress()
        || (machine.isLoopbackAddress() && !sandbox);
  }
}
