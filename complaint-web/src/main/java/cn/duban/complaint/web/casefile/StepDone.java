package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Leads back to the case after a step and says there what was done. */
@Dependent
public class StepDone {
  @Inject PortalMessages messages;

  /** The page of the case, which then shows what comes next. */
  String backTo(ComplaintNumber number, CaseStep done) {
    messages.flash("CaseStep." + done.name() + ".done", number.value());
    return page(number).redirect();
  }

  static ViewParams page(ComplaintNumber number) {
    return ViewParams.to("/complaint/details").with("number", number.value());
  }
}
