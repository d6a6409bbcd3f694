package cn.duban.complaint.web.policy;

import cn.duban.complaint.ejb.policy.PolicyConsole;
import cn.duban.complaint.ejb.policy.PolicyRow;
import cn.duban.complaint.ejb.policy.PolicyVersionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The page of everything that the regulation leaves open, as it holds today. */
@Named
@RequestScoped
public class PolicyListBacking {
  @Inject PolicyConsole console;
  @Inject Clock clock;

  private List<PolicyRow> policies = List.of();

  /** Reads every policy. */
  public void load() {
    policies = console.policies();
  }

  /** What was decided for later. */
  public List<PolicyVersionRow> coming(PolicyRow row) {
    var today = LocalDate.now(clock);
    return row.versions().stream().filter(each -> each.validFrom().isAfter(today)).toList();
  }

  public List<PolicyRow> getPolicies() {
    return policies;
  }
}
