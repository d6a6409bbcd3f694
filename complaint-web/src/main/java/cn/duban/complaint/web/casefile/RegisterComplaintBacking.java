package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.ejb.casefile.CaseLists;
import cn.duban.complaint.ejb.casefile.CaseRow;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.web.shared.PortalMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which a call becomes R/G095-1 (4.2.1). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class RegisterComplaintBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ComplaintRegistration registration;
  @Inject CaseLists lists;
  @Inject PortalMessages messages;

  private final RegisterComplaintForm form = new RegisterComplaintForm();

  /** Registers it, and leads to the case. */
  public String register() {
    var number = registration.register(form.toRegistration());
    messages.flash("complaint.register.done", number.value());
    return StepDone.page(number).with("registered", true).redirect();
  }

  /** Earlier complaints of the same customer in the same category, as soon as both are known. */
  public List<CaseRow> getRepeats() {
    return form.caller()
        .flatMap(caller -> form.subject().map(subject -> lists.repeats(caller, subject)))
        .orElse(List.of());
  }

  /** Whether the customer has to be named and reachable: always, but for discovered cases. */
  public boolean isCustomerNeeded() {
    return form.getComplaintClass() != ComplaintClass.DISCOVERED;
  }

  public RegisterComplaintForm getForm() {
    return form;
  }
}
