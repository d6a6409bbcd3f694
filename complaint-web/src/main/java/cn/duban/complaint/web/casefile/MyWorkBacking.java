package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import cn.duban.complaint.web.supervision.OwedLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 我的工作: what I owe, the most urgent first, and the way to the step. */
@Named
@RequestScoped
public class MyWorkBacking {
  @Inject CurrentActor current;
  @Inject Work work;
  @Inject ComplaintRegistration registration;
  @Inject PortalMessages messages;

  private WorkPage page = WorkPage.EMPTY;
  private List<OwedLine> chosen = List.of();

  @PostConstruct
  void read() {
    if (isBusiness()) {
      page = work.read();
    }
  }

  /** Signs what was ticked, all or nothing (4.2.1). */
  public @Nullable String sign() {
    if (chosen.isEmpty()) {
      messages.say("index.nothingChosen");
      return null;
    }
    var numbers =
        chosen.stream().map(line -> line.owed().complaint()).filter(Objects::nonNull).toList();
    registration.signAll(numbers);
    messages.flash("index.signed", numbers.size());
    return ViewParams.to("/index").redirect();
  }

  /** Whether the person has to do with cases at all; the administrator has not. */
  public boolean isBusiness() {
    return current.get().inAnyCapacity(self -> !self.has(Role.ADMIN));
  }

  public WorkPage getPage() {
    return page;
  }

  public List<OwedLine> getChosen() {
    return chosen;
  }

  public void setChosen(List<OwedLine> chosen) {
    this.chosen = chosen;
  }
}
