package cn.duban.complaint.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after success: {@code ViewParams.to("details").with("number", number).redirect()}.
 *
 * @param redirect the outcome that a backing's action returns
 */
public record ViewParams(String redirect) {
  /** The page, relative to this one ("details") or from the root ("/complaint/details"). */
  public static ViewParams to(String page) {
    return new ViewParams(page + "?faces-redirect=true");
  }

  /** With this parameter; one without a value is left out. */
  public ViewParams with(String name, @Nullable Object value) {
    return value == null
        ? this
        : new ViewParams(redirect + "&" + name + "=" + encode(value.toString()));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
