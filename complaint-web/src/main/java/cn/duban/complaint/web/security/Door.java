package cn.duban.complaint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Through which door a request comes: it decides how the caller shows who he is. */
enum Door {
  /** The REST contract: a token in each request, no session. */
  REST,
  /** What everybody may see: the sign-in page and what it is made of. */
  OPEN,
  /** The portal: a session that begins at the sign-in page. */
  PORTAL;

  /** The page where people sign in. */
  static final String SIGN_IN_PAGE = "/login.xhtml";

  /** The page where people choose another password. */
  static final String PASSWORD_PAGE = "/password.xhtml";

  private static final String REST_PATH = "/api/";
  private static final Set<String> OPEN_PATHS = Set.of(SIGN_IN_PAGE, "/favicon.ico");
  private static final Set<String> OPEN_FOLDERS =
      Set.of("/jakarta.faces.resource/", "/resources/", "/openapi", "/health", "/metrics");

  static Door of(HttpServletRequest request) {
    var path = path(request);
    if (path.startsWith(REST_PATH)) {
      return REST;
    }
    boolean open = OPEN_PATHS.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    return open ? OPEN : PORTAL;
  }

  /** The path inside the application, as the container has decoded and normalised it. */
  static String path(HttpServletRequest request) {
    var info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
