package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.supervision.ReplyExtension;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 延期: a later time for the answer is asked for, and granted or refused (requirements §2). */
@Named
@RequestScoped
public class ExtensionBacking {
  @Inject ReplyExtension extension;
  @Inject StepDone done;

  private final WordsForm form = new WordsForm();
  private @Nullable Instant until;

  /** The department asks. */
  public String ask(ComplaintNumber number, UUID sheet) {
    extension.ask(number, sheet, Words.required("until", until), form.required("words"));
    return done.backTo(number, CaseStep.ASK_EXTENSION);
  }

  /** Customer service decides. */
  public String decide(ComplaintNumber number, UUID sheet) {
    extension.decide(number, sheet, form.answer("approved"), form.opinion("words"));
    return done.backTo(number, CaseStep.DECIDE_EXTENSION);
  }

  public WordsForm getForm() {
    return form;
  }

  public @Nullable Instant getUntil() {
    return until;
  }

  public void setUntil(@Nullable Instant until) {
    this.until = until;
  }
}
