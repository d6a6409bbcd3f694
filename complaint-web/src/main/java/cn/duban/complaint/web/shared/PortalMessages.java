package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** Tells the person in front of the screen something, in the language of the page. */
@ApplicationScoped
public class PortalMessages {
  /** Something was done; shown on the page to which the person is sent next. */
  public void flash(String key, @Nullable Object... arguments) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(key, arguments);
  }

  /** Something was done; shown on this page, which stays. */
  public void say(String key, @Nullable Object... arguments) {
    add(null, FacesMessage.SEVERITY_INFO, MessagesOfThePage.now().text(key, arguments));
  }

  /** Something was refused; told beside the component, or above the page if it is null. */
  static void refuse(FacesContext context, @Nullable String clientId, String words) {
    add(clientId, FacesMessage.SEVERITY_ERROR, words);
    context.validationFailed();
  }

  private static void add(@Nullable String clientId, Severity severity, String words) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(severity, words, words));
  }
}
