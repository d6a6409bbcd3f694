package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.web.shared.Messages;
import java.time.Instant;

/** Puts a sentence into words with the bundles of one language. */
final class Phrases {
  private Phrases() {}

  static String of(Messages messages, Saying saying) {
    var filled = saying.arguments().stream().map(argument -> read(messages, argument)).toArray();
    return messages.text(saying.key(), filled).strip();
  }

  private static Object read(Messages messages, String argument) {
    if (argument.startsWith(Saying.CONSTANT)) {
      return messages.text(argument.substring(Saying.CONSTANT.length()));
    }
    return argument.startsWith(Saying.INSTANT)
        ? Instant.parse(argument.substring(Saying.INSTANT.length()))
        : argument.substring(Saying.TEXT.length());
  }
}
