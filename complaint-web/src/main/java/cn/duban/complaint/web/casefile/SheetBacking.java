package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.ejb.complaint.DispatchHandling;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department takes its sheet, sends it back, or gives it to a colleague (4.2.2). */
@Named
@RequestScoped
public class SheetBacking {
  @Inject DispatchHandling handling;
  @Inject StepDone done;

  private final WordsForm form = new WordsForm();
  private @Nullable String receiver;

  public String acknowledge(ComplaintNumber number, UUID sheet) {
    handling.acknowledge(number, sheet);
    return done.backTo(number, CaseStep.ACKNOWLEDGE);
  }

  /** Not ours. */
  public String sendBack(ComplaintNumber number, UUID sheet) {
    handling.sendBack(number, sheet, form.required("words"));
    return done.backTo(number, CaseStep.RETURN);
  }

  /** Customer service does without a further dispatch. */
  public String waive(ComplaintNumber number, UUID sheet) {
    handling.waive(number, sheet, form.required("words"));
    return done.backTo(number, CaseStep.WAIVE);
  }

  /** Another receiver of the same department. */
  public String reassign(ComplaintNumber number, UUID sheet) {
    handling.reassign(number, sheet, Text.required("receiver", receiver, Text.NAME));
    return done.backTo(number, CaseStep.REASSIGN);
  }

  public WordsForm getForm() {
    return form;
  }

  public @Nullable String getReceiver() {
    return receiver;
  }

  public void setReceiver(@Nullable String receiver) {
    this.receiver = receiver;
  }
}
