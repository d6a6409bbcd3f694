package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.ejb.tariff.CommitmentConsole;
import cn.duban.complaint.ejb.tariff.CommitmentRow;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The page of what the company promises for each service (4.3.2 b), in all versions. */
@Named
@RequestScoped
public class CommitmentListBacking {
  @Inject CommitmentConsole console;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final CommitmentForm form = new CommitmentForm();
  private List<CommitmentRow> inForce = List.of();

  /** Reads what is promised today. */
  public void load() {
    inForce = console.commitmentsOn(getToday());
  }

  /** Promises a service within a limit from a date on. */
  public String promise() {
    var row = console.change(form.toChange());
    messages.flash("commitment.list.promised", row.name(), row.validFrom());
    return ViewParams.to("/commitment/list").redirect();
  }

  public List<CommitmentRow> getInForce() {
    return inForce;
  }

  /** What holds no more, and what is coming. */
  public List<CommitmentRow> getOthers() {
    return console.commitments().stream().filter(row -> !inForce.contains(row)).toList();
  }

  /** In what a promise counts. */
  public List<LimitUnit> getUnits() {
    return List.of(LimitUnit.HOURS, LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_DAYS);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public CommitmentForm getForm() {
    return form;
  }
}
