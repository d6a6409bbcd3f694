package cn.duban.complaint.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name under which one request is found in the log: the caller's own, or a new one. */
final class Correlation {
  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = Correlation.class.getName();
  private static final Pattern PLAIN = Pattern.compile("[\\w.:-]{1,64}");

  private Correlation() {}

  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    var sent = request.getHeader(HEADER);
    var name = sent != null && PLAIN.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, name);
    return name;
  }
}
