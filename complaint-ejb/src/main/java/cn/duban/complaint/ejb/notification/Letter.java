package cn.duban.complaint.ejb.notification;

import java.util.List;

/**
 * A message in words.
 *
 * @param link the address of the record; empty where nobody has set the portal's address
 */
record Letter(String title, List<String> lines, String link) {
  Letter {
    lines = List.copyOf(lines);
  }

  /** The whole of it. */
  String text() {
    var text = new StringBuilder(title);
    lines.forEach(line -> text.append('\n').append(line));
    return link.isEmpty() ? text.toString() : text.append('\n').append(link).toString();
  }
}
