package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.penalty.DueTimeRepair;
import cn.duban.complaint.ejb.penalty.RepairFiles;
import cn.duban.complaint.ejb.penalty.RepairPage;
import cn.duban.complaint.ejb.penalty.RepairView;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due time that was set wrongly is proposed for repair, approved or refused (requirements §3).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class RepairBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RepairFiles files;
  @Inject DueTimeRepair repair;
  @Inject PortalMessages messages;

  private final RepairForm form = new RepairForm();
  private @Nullable UUID obligation;
  private @Nullable UUID deciding;
  private boolean proposing;

  /** What this person can do is fixed when the page is opened. */
  public void open() {
    var page = getPage();
    proposing = page.proposable();
    deciding =
        page.repairs().stream()
            .filter(RepairView::decidable)
            .map(RepairView::id)
            .findFirst()
            .orElse(null);
  }

  /** Customer service proposes. */
  public String propose() {
    repair.propose(owed(), form.dueAt(), form.words("reason"));
    return done("penalty.repair.proposedDone");
  }

  /** General affairs decides. */
  public String decide() {
    if (deciding != null) {
      repair.decide(owed(), deciding, form.answer(), form.words("opinion"));
    }
    return done("penalty.repair.decidedDone");
  }

  private String done(String key) {
    messages.flash(key);
    return ViewParams.to("/penalty/repair").with("obligation", owed()).redirect();
  }

  private UUID owed() {
    if (obligation == null) {
      throw RuleViolation.of("obligation", TextRule.MISSING);
    }
    return obligation;
  }

  public RepairPage getPage() {
    return files.page(owed());
  }

  public boolean isProposing() {
    return proposing;
  }

  public boolean isDeciding() {
    return deciding != null;
  }

  public RepairForm getForm() {
    return form;
  }

  public @Nullable UUID getObligation() {
    return obligation;
  }

  public void setObligation(@Nullable UUID obligation) {
    this.obligation = obligation;
  }
}
