package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** R/G095-1 is signed and goes to the departments, or is void (4.2.1). */
@Named
@RequestScoped
public class DispatchBacking {
  @Inject ComplaintRegistration registration;
  @Inject DestinationRows destinations;
  @Inject StepDone done;

  private final WordsForm form = new WordsForm();

  /** 客服部经理签字. */
  public String sign(ComplaintNumber number) {
    registration.sign(number);
    return done.backTo(number, CaseStep.SIGN);
  }

  /** 转责任部门处理. */
  public String dispatch(ComplaintNumber number) {
    registration.dispatch(number, destinations.chosen());
    return done.backTo(number, CaseStep.DISPATCH);
  }

  /** 作废. */
  public String makeVoid(ComplaintNumber number) {
    registration.makeVoid(number, form.required("words"));
    return done.backTo(number, CaseStep.VOID);
  }

  public WordsForm getForm() {
    return form;
  }
}
