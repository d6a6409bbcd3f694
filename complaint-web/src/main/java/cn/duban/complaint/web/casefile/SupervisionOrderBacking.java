package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.supervision.SupervisionOrdering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** 督办单 is issued, acknowledged and answered (3.1, requirements §7). */
@Named
@RequestScoped
public class SupervisionOrderBacking {
  @Inject SupervisionOrdering ordering;
  @Inject StepDone done;

  private final OrderForm form = new OrderForm();

  /** Customer service or general affairs issues it. */
  public String issue(ComplaintNumber number) {
    ordering.issue(number, form.toInstruction());
    return done.backTo(number, CaseStep.ISSUE_ORDER);
  }

  /** The department has it. */
  public String acknowledge(ComplaintNumber number, UUID order) {
    ordering.acknowledge(number, order);
    return done.backTo(number, CaseStep.ACKNOWLEDGE_ORDER);
  }

  /** The department's manager answers. */
  public String answer(ComplaintNumber number, UUID order) {
    ordering.answer(number, order, form.required("words"));
    return done.backTo(number, CaseStep.ANSWER_ORDER);
  }

  public OrderForm getForm() {
    return form;
  }
}
