package cn.duban.complaint.web.penalty;

import cn.duban.complaint.ejb.penalty.NoticeAction;
import cn.duban.complaint.ejb.penalty.NoticeView;
import cn.duban.complaint.ejb.penalty.PenaltyEnforcement;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of R/G095-3 with its next step (4.2.4, 4.3.5). The step is fixed when the page is
 * opened: if somebody else was first, the refusal says who, and what was typed stays.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class NoticeBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject NoticeScreens screens;
  @Inject PenaltyEnforcement enforcement;
  @Inject PortalMessages messages;

  private final NoticeStepForm form = new NoticeStepForm();
  private @Nullable UUID id;
  private @Nullable NoticeAction step;
  private boolean withdrawing;

  /** Chooses the step: the first that this person may take now, or the one asked for. */
  public void open() {
    var actions = getNotice().actions();
    withdrawing = step == NoticeAction.WITHDRAW && actions.contains(step);
    step =
        withdrawing
            ? step
            : actions.stream()
                .filter(action -> action != NoticeAction.WITHDRAW)
                .findFirst()
                .orElse(null);
  }

  public String cutOff() {
    enforcement.cutOff(id());
    return done(NoticeAction.CUT_OFF);
  }

  public String confirm() {
    enforcement.confirm(id(), form.opinion("penalty.usual.confirm"));
    return done(NoticeAction.CONFIRM);
  }

  /** Who agrees needs no words; who does not says why. */
  public String review() {
    boolean approved = form.answer();
    enforcement.review(
        id(), approved, approved ? form.opinion("penalty.usual.approve") : form.required());
    return done(NoticeAction.REVIEW);
  }

  public String execute() {
    enforcement.execute(id());
    return done(NoticeAction.EXECUTE);
  }

  public String withdraw() {
    enforcement.withdraw(id(), form.required());
    return done(NoticeAction.WITHDRAW);
  }

  private String done(NoticeAction action) {
    messages.flash("penalty.done." + action);
    return ViewParams.to("/penalty/details").with("id", id).redirect();
  }

  private UUID id() {
    return getNotice().id();
  }

  /** The notice as it stands now. */
  public NoticeView getNotice() {
    return screens.of(id == null ? new UUID(0, 0) : id);
  }

  /** Whether the draft can be withdrawn beside the step that is shown. */
  public boolean isWithdrawable() {
    return !withdrawing && getNotice().actions().contains(NoticeAction.WITHDRAW);
  }

  /** Approve, or send back. */
  public List<Option> getVerdicts() {
    return Stream.of(true, false)
        .map(yes -> new Option(yes, MessagesOfThePage.now().text("penalty.verdict." + yes)))
        .toList();
  }

  public NoticeStepForm getForm() {
    return form;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  public @Nullable NoticeAction getStep() {
    return step;
  }

  public void setStep(@Nullable NoticeAction step) {
    this.step = step;
  }
}
