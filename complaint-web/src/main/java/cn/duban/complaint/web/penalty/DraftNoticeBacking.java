package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.penalty.HandwrittenNotices;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The page on which R/G095-3 is written by hand. */
@Named
@RequestScoped
public class DraftNoticeBacking {
  @Inject HandwrittenNotices handwritten;
  @Inject PortalMessages messages;

  private final DraftNoticeForm form = new DraftNoticeForm();

  /** Drafts it, and leads to it. */
  public String draft() {
    var id = handwritten.draft(form.toNotice());
    messages.flash("penalty.draft.done");
    return ViewParams.to("/penalty/details").with("id", id).redirect();
  }

  public DraftNoticeForm getForm() {
    return form;
  }

  public List<TariffRule> getRules() {
    return List.of(TariffRule.values());
  }

  /** The rules that another can follow by analogy: those with an amount. */
  public List<TariffRule> getModels() {
    return Stream.of(TariffRule.values()).filter(TariffRule::hasAmount).toList();
  }

  public List<Measure> getMeasures() {
    return List.of(Measure.values());
  }
}
