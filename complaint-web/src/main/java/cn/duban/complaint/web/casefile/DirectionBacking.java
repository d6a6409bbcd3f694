package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.complaint.CustomerAnswering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 批示, the answer that follows it, and 催办 (4.2.3). */
@Named
@RequestScoped
public class DirectionBacking {
  @Inject CustomerAnswering answering;
  @Inject StepDone done;

  private final AnswerForm form = new AnswerForm();

  /** 分管领导批示. */
  public String direct(ComplaintNumber number) {
    answering.direct(number, form.required("words"));
    return done.backTo(number, CaseStep.DIRECT);
  }

  /** 根据分管领导的批示答复客户. */
  public String reply(ComplaintNumber number) {
    answering.reply(number, form.required("words"));
    return done.backTo(number, CaseStep.REPLY);
  }

  /** 催办. */
  public String urge(ComplaintNumber number) {
    answering.urge(
        number, DepartmentCode.parse("department", form.getDepartment()), form.required("words"));
    return done.backTo(number, CaseStep.URGE);
  }

  public AnswerForm getForm() {
    return form;
  }
}
