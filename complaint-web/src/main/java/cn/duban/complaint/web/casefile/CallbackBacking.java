package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.complaint.CustomerAnswering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 回访: the customer is called back, or a call is tried in vain; the case is reopened (4.2.3). */
@Named
@RequestScoped
public class CallbackBacking {
  private static final int ROUND_THAT_MAY_GO_ON = 1;

  @Inject CustomerAnswering answering;
  @Inject DestinationRows destinations;
  @Inject StepDone done;

  private final AnswerForm form = new AnswerForm();

  /** What the customer said; who goes on after round 1 names where round 2 goes. */
  public String record(CaseFile file) {
    var result = Words.required("result", form.getResult());
    boolean again =
        result == CallbackResult.DISSATISFIED_CONTINUES && file.round() == ROUND_THAT_MAY_GO_ON;
    answering.recordCallback(
        file.number(), result, form.optional("words"), again ? destinations.chosen() : List.of());
    return done.backTo(file.number(), CaseStep.CALLBACK);
  }

  public String closeUnreachable(ComplaintNumber number) {
    answering.closeUnreachable(number, form.optional("words"));
    return done.backTo(number, CaseStep.CLOSE_UNREACHABLE);
  }

  public String reopen(ComplaintNumber number) {
    answering.reopen(number, form.required("words"));
    return done.backTo(number, CaseStep.REOPEN);
  }

  public AnswerForm getForm() {
    return form;
  }
}
