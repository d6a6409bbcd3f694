package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.capa.CapaReview;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R/G095-2 is written, handed in, collected, reviewed and followed up (4.2.2). */
@Named
@RequestScoped
public class CapaBacking {
  @Inject CapaReview capa;
  @Inject StepDone done;

  private final CapaForm form = new CapaForm();
  private final WordsForm review = new WordsForm();

  /** Begins with what was written before. */
  public void open(@Nullable DispatchView sheet) {
    if (sheet != null && sheet.capa() != null) {
      form.fill(sheet.capa());
    }
  }

  public String draft(ComplaintNumber number, UUID sheet) {
    capa.draft(number, sheet, form.toMeasures());
    return done.backTo(number, CaseStep.WRITE_CAPA);
  }

  public String sign(ComplaintNumber number, UUID sheet) {
    capa.sign(number, sheet);
    return done.backTo(number, CaseStep.SIGN_CAPA);
  }

  public String collect(ComplaintNumber number, UUID sheet) {
    capa.collect(number, sheet);
    return done.backTo(number, CaseStep.COLLECT_CAPA);
  }

  public String review(ComplaintNumber number, UUID sheet) {
    capa.review(number, sheet, review.answer("approved"), review.opinion("words"));
    return done.backTo(number, CaseStep.REVIEW_CAPA);
  }

  public String verify(ComplaintNumber number, UUID sheet) {
    capa.verify(number, sheet, review.answer("approved"), review.optional("words"));
    return done.backTo(number, CaseStep.VERIFY_CAPA);
  }

  public CapaForm getForm() {
    return form;
  }

  public WordsForm getReview() {
    return review;
  }
}
