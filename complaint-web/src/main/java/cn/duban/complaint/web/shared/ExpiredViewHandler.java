package cn.duban.complaint.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Whoever comes back to a page that the server has forgotten is sent to the same page, anew. What
 * was typed waits in the browser as a draft and is put back there (duban.js).
 */
public class ExpiredViewHandler extends ExceptionHandlerWrapper {
  /** Parameter that tells the page to bring the draft back; duban.js takes it out again. */
  public static final String EXPIRED = "expired";

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
    var page = PageAddress.of((HttpServletRequest) external.getRequest());
    try {
      external.redirect(page + (page.contains("?") ? "&" : "?") + EXPIRED + "=true");
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
