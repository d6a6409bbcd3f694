package cn.duban.complaint.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The language in which this person reads: the one chosen in the top bar, which a cookie remembers,
 * else the browser's, else Chinese.
 */
@Named
@RequestScoped
public class Language {
  /** Parameter of any address, and name of the cookie. */
  private static final String NAME = "lang";

  private static final Map<String, Locale> KNOWN =
      Map.of("zh-CN", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

  private static final Pattern AND = Pattern.compile("&");

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  @PostConstruct
  void recall() {
    var context = FacesContext.getCurrentInstance();
    var external = context.getExternalContext();
    var wanted = known(external.getRequestParameterMap().get(NAME));
    if (wanted != null) {
      locale = wanted;
      remember(context);
      return;
    }
    var cookie = (Cookie) external.getRequestCookieMap().get(NAME);
    var remembered = cookie == null ? null : known(cookie.getValue());
    locale =
        remembered == null
            ? context.getApplication().getViewHandler().calculateLocale(context)
            : remembered;
  }

  private void remember(FacesContext context) {
    var path = context.getExternalContext().getRequestContextPath();
    Map<String, Object> attributes =
        Map.of(
            "path",
            path.isEmpty() ? "/" : path,
            "maxAge",
            (int) Duration.ofDays(365).toSeconds(),
            "httpOnly",
            true,
            "SameSite",
            "Lax");
    context.getExternalContext().addResponseCookie(NAME, getTag(), attributes);
  }

  private static @Nullable Locale known(@Nullable String tag) {
    return tag == null ? null : KNOWN.get(tag);
  }

  public Locale getLocale() {
    return locale;
  }

  /** The value of {@code lang} in HTML. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  /** The other language's tag. */
  public String getOther() {
    return locale.equals(Locale.ENGLISH) ? "zh-CN" : "en";
  }

  /** This very page in the other language. */
  public String getSwitchAddress() {
    HttpServletRequest request = Faces.getRequest();
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed != null) {
      return failed + "?" + NAME + "=" + getOther();
    }
    var query = request.getQueryString() == null ? "" : request.getQueryString();
    var kept = AND.splitAsStream(query).filter(param -> !param.startsWith(NAME + "="));
    return Stream.concat(kept, Stream.of(NAME + "=" + getOther()))
        .filter(param -> !param.isEmpty())
        .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
  }
}
