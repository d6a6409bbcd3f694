package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the person in front of the screen something, in the language of the page. */
@ApplicationScoped
public class PortalMessages {
  @Inject Messages messages;

  /** Something was done; shown on the page to which the person is sent next. */
  public void flash(String key, @Nullable Object... arguments) {
    var context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    add(null, FacesMessage.SEVERITY_INFO, key, arguments);
  }

  /** Something was done; shown on this page, which stays. */
  public void say(String key, @Nullable Object... arguments) {
    add(null, FacesMessage.SEVERITY_INFO, key, arguments);
  }

  /** Something was refused; shown beside the component, or above the page if it is null. */
  void refuse(@Nullable String clientId, String key, @Nullable Object... arguments) {
    add(clientId, FacesMessage.SEVERITY_ERROR, key, arguments);
    FacesContext.getCurrentInstance().validationFailed();
  }

  private void add(
      @Nullable String clientId, Severity severity, String key, @Nullable Object... arguments) {
    var context = FacesContext.getCurrentInstance();
    var text = messages.text(locale(context), key, arguments);
    context.addMessage(clientId, new FacesMessage(severity, text, text));
  }

  private static Locale locale(FacesContext context) {
    var root = context.getViewRoot();
    return root == null ? context.getApplication().getDefaultLocale() : root.getLocale();
  }
}
