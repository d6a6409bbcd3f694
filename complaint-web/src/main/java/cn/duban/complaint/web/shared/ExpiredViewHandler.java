package cn.duban.complaint.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whoever comes back to a page that the server has forgotten is sent to the same page, anew. What
 * was typed waits in the browser as a draft and is put back there (duban.js).
 */
public class ExpiredViewHandler extends ExceptionHandlerWrapper {
  /** Parameter that tells the page to bring the draft back; duban.js takes it out again. */
  static final String EXPIRED = "expired";

  ExpiredViewHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var context = FacesContext.getCurrentInstance();
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      if (events.next().getContext().getException() instanceof ViewExpiredException) {
        events.remove();
        comeBack(context);
      }
    }
    getWrapped().handle();
  }

  private static void comeBack(FacesContext context) {
    var external = context.getExternalContext();
    var page = page((HttpServletRequest) external.getRequest());
    try {
      external.redirect(page + (page.contains("?") ? "&" : "?") + EXPIRED + "=true");
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The address of the page with its parameters, which a form does not send but the browser does.
   */
  private static String page(HttpServletRequest request) {
    var path = request.getRequestURI();
    var referrer = referrer(request.getHeader("Referer"));
    if (referrer != null && path.equals(referrer.getRawPath()) && referrer.getRawQuery() != null) {
      return path + "?" + referrer.getRawQuery();
    }
    return path;
  }

  private static @Nullable URI referrer(@Nullable String header) {
    try {
      return header == null ? null : URI.create(header);
    } catch (IllegalArgumentException e) {
      return null; // what a browser sends is not ours to trust
    }
  }
}
