package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealSeat;
import cn.duban.complaint.ejb.appeal.AppealFiles;
import cn.duban.complaint.ejb.appeal.AppealView;
import cn.duban.complaint.ejb.appeal.ExemptionReview;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of R/G095-4, with the opinion that is wanted from this person (4.3.6). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class AppealBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AppealFiles files;
  @Inject ExemptionReview review;
  @Inject PortalMessages messages;

  private final AppealForm form = new AppealForm();
  private @Nullable UUID id;
  private @Nullable AppealSeat seat;
  private transient @Nullable AppealView appeal;

  /** Fixes from which seat the person speaks: if somebody was first, the refusal says so. */
  public void open() {
    seat = getAppeal().mine();
  }

  /** Signs the opinion. */
  public String giveOpinion() {
    review.giveOpinion(Objects.requireNonNull(id), form.verdict());
    messages.flash("appeal.done");
    return ViewParams.to("/appeal/details").with("id", id).redirect();
  }

  /** The appeal; read anew in every request. */
  public AppealView getAppeal() {
    var read = appeal;
    if (read == null) {
      read = files.get(id == null ? new UUID(0, 0) : id);
      appeal = read;
    }
    return read;
  }

  /** Agree, or not. */
  public List<Option> getVerdicts() {
    return Stream.of(true, false)
        .map(yes -> new Option(yes, MessagesOfThePage.now().text("appeal.verdict." + yes)))
        .toList();
  }

  public AppealForm getForm() {
    return form;
  }

  public @Nullable AppealSeat getSeat() {
    return seat;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}
