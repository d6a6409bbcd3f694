package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.complaint.CompanyReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the company itself decides (4.3.2, 4.3.3). */
@Named
@RequestScoped
public class ReferralBacking {
  @Inject CompanyReferral company;
  @Inject DestinationRows destinations;
  @Inject StepDone done;

  private final AnswerForm form = new AnswerForm();

  /** 客户投诉情况说明. */
  public String refer(ComplaintNumber number) {
    company.refer(number, form.required("words"));
    return done.backTo(number, CaseStep.REFER);
  }

  /** The general manager's decision. */
  public String decide(ComplaintNumber number) {
    var outcome = Words.required("outcome", form.getOutcome());
    company.decide(
        number,
        form.required("words"),
        outcome,
        outcome == CompanyOutcome.DISPATCH ? destinations.chosen() : List.of());
    return done.backTo(number, CaseStep.DECIDE);
  }

  public AnswerForm getForm() {
    return form;
  }
}
