package cn.duban.complaint.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The address of the page that a request comes from, to lead a person back to it. */
public final class PageAddress {
  private PageAddress() {}

  /**
   * Path and parameters. A form does not send the parameters of its page, but the browser says from
   * where it comes; it is believed only about the same page.
   */
  public static String of(HttpServletRequest request) {
    var path = request.getRequestURI();
    var query = "GET".equals(request.getMethod()) ? request.getQueryString() : from(request);
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }

  private static @Nullable String from(HttpServletRequest request) {
    try {
      var header = request.getHeader("Referer");
      var page = header == null ? null : URI.create(header);
      return page == null || !request.getRequestURI().equals(page.getRawPath())
          ? null
          : page.getRawQuery();
    } catch (IllegalArgumentException e) { // no address: what a browser sends is not ours to trust
      return null;
    }
  }
}
