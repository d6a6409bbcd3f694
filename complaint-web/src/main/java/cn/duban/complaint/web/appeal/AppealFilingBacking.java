package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.ejb.appeal.AppealFiles;
import cn.duban.complaint.ejb.appeal.AppealView;
import cn.duban.complaint.ejb.appeal.ExemptionReview;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a notice's page says about its appeal: the way to it, or the place to file it (4.3.6). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class AppealFilingBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AppealFiles files;
  @Inject ExemptionReview review;
  @Inject PortalMessages messages;

  private final AppealForm form = new AppealForm();
  private @Nullable UUID appeal;
  private @Nullable AppealStage stage;
  private boolean open;

  /** Looks, when the page is opened, whether there is an appeal or may be one. */
  public void look(UUID notice) {
    files.rows(new AppealFilter(notice, null), 0, 1).forEach(this::take);
    open = files.mayFile(notice);
  }

  private void take(AppealView filed) {
    appeal = filed.id();
    stage = filed.state();
  }

  /** 申请免责. */
  public String file(UUID notice) {
    var id = review.file(notice, form.reason());
    messages.flash("appeal.filed");
    return ViewParams.to("/appeal/details").with("id", id).redirect();
  }

  /** The appeal against the notice, if there is one. */
  public @Nullable UUID getAppeal() {
    return appeal;
  }

  /** Where that appeal stands. */
  public @Nullable AppealStage getStage() {
    return stage;
  }

  /** Whether this person may file one. */
  public boolean isOpen() {
    return open;
  }

  public AppealForm getForm() {
    return form;
  }
}
