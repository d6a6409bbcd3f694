package cn.duban.complaint.web.policy;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.PolicyType;
import cn.duban.complaint.ejb.policy.PolicyConsole;
import cn.duban.complaint.ejb.policy.PolicyRow;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of one policy: what it means, every decision on it, and another from a date on. */
@Named
@RequestScoped
public class PolicyBacking {
  @Inject PolicyConsole console;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final PolicyForm form = new PolicyForm();
  private @Nullable String key;
  private @Nullable PolicyRow row;

  /** Reads the policy. */
  public void load() {
    row = console.policy(Objects.requireNonNullElse(key, ""));
    form.show(row.policy(), row.value());
  }

  /** Decides what holds from a date on. */
  public String change() {
    var changed = console.change(form.toChange(getRow().policy()));
    messages.flash("policy.details.changed");
    return ViewParams.to("/policy/details").with("key", changed.key()).redirect();
  }

  public PolicyRow getRow() {
    if (row == null) {
      load();
    }
    return Objects.requireNonNull(row);
  }

  /** Of which kind its value is: Switch, Choice, Count, Factor or Stage. */
  public String getKind() {
    return getRow().policy().type().getClass().getSimpleName();
  }

  /** What can be chosen for a switch or a choice. */
  public List<Option> getChoices() {
    if (getRow().policy().type() instanceof PolicyType.Choice choice) {
      return choice.choices().stream()
          .map(each -> new Option(each.name(), MessagesOfThePage.now().text(each)))
          .toList();
    }
    return Stream.of(true, false)
        .map(
            yes ->
                new Option(
                    yes.toString(), MessagesOfThePage.now().text(yes ? "policy.yes" : "policy.no")))
        .toList();
  }

  public List<LimitUnit> getUnits() {
    return List.of(LimitUnit.HOURS, LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_DAYS);
  }

  public List<LimitUnit> getWarnUnits() {
    return List.of(LimitUnit.MINUTES, LimitUnit.HOURS, LimitUnit.CALENDAR_DAYS);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public PolicyForm getForm() {
    return form;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }
}
