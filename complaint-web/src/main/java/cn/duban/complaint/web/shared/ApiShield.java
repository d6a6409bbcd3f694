package cn.duban.complaint.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/**
 * The outermost layer of the REST contract: headers that keep a browser from doing anything with an
 * answer, one line in the log per request, and no error page of the server for what never reached a
 * resource.
 */
@WebFilter("/api/*")
public class ApiShield extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger("cn.duban.complaint.access");
  private static final int REFUSED = 400;
  private static final int FAULT = 500;
  private static final long PATIENCE = 32L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long began = System.nanoTime();
    headers(request, response);
    try {
      chain.doFilter(request, new Told(request, response));
    } catch (ServletException | RuntimeException e) {
      var problem = problems(request).of(e);
      LOG.log(Level.ERROR, problem.incident() + " " + Correlation.of(request), e);
      tell(problem, response);
    } finally {
      readToTheEnd(request, response.getStatus());
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      log(request, response.getStatus(), took);
    }
  }

  /** Writes a problem where no resource is at hand to do it. */
  public static void tell(Problem problem, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(Json.write(problem));
    response.flushBuffer();
  }

  /** Who is refused while still sending would only see a broken connection, not the reason. */
  private static void readToTheEnd(HttpServletRequest request, int status) {
    if (status < REFUSED) {
      return;
    }
    try {
      long read = 0;
      var part = new byte[8192];
      var body = request.getInputStream();
      for (int n = body.read(part); n >= 0 && read < PATIENCE; n = body.read(part)) {
        read += n;
      }
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "The rest of a refused request cannot be read", e);
    }
  }

  private static Problems problems(HttpServletRequest request) {
    var messages = Messages.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    return new Problems(messages, request.getUserPrincipal() != null);
  }

  private static void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(Correlation.HEADER, Correlation.of(request));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** Steps and faults are logged, reading only if asked for; never a query, it may hold a name. */
  private static void log(HttpServletRequest request, int status, long millis) {
    boolean reads = "GET".equals(request.getMethod()) && status < FAULT;
    LOG.log(
        reads ? Level.DEBUG : Level.INFO,
        "{0} {1} {2} {3} {4} ms {5}",
        request.getMethod(),
        request.getRequestURI(),
        String.valueOf(status),
        request.getRemoteUser(),
        String.valueOf(millis),
        Correlation.of(request));
  }

  /** Lets no {@code sendError} through to the server's own page. */
  private static final class Told extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    Told(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      tell(problems(request).of(status), (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
