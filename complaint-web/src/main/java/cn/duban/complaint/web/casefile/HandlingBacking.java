package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.complaint.DispatchHandling;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 投诉处理情况: the handling is written, consented to and signed (4.3.1). */
@Named
@RequestScoped
public class HandlingBacking {
  @Inject DispatchHandling handling;
  @Inject StepDone done;
  @Inject Clock clock;

  private final HandlingForm form = new HandlingForm();
  private final WordsForm consent = new WordsForm();

  /** Begins with what was drafted before. */
  public void open(CaseFile file, @Nullable DispatchView sheet) {
    var registeredOn = LocalDate.ofInstant(file.registeredAt(), clock.getZone());
    form.fill(sheet == null ? null : sheet.handling(), registeredOn);
  }

  /** Drafts it; can be repeated until it is signed. */
  public String draft(CaseFile file, UUID sheet) {
    handling.draft(file.number(), sheet, form.toDraft(file.kind()));
    return done.backTo(file.number(), CaseStep.HANDLE);
  }

  /** 特殊情况应报分管领导同意. */
  public String consent(ComplaintNumber number, UUID sheet) {
    handling.consent(number, sheet, consent.answer("approved"), consent.opinion("words"));
    return done.backTo(number, CaseStep.CONSENT);
  }

  /** 处理部门经理签字. */
  public String sign(ComplaintNumber number, UUID sheet) {
    handling.sign(number, sheet);
    return done.backTo(number, CaseStep.SIGN_HANDLING);
  }

  public HandlingForm getForm() {
    return form;
  }

  public WordsForm getConsent() {
    return consent;
  }
}
