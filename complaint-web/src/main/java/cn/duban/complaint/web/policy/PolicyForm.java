package cn.duban.complaint.web.policy;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyType;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another value of a policy, as the administrator types it: by the policy's kind. */
public class PolicyForm {
  private static final String NO_WARNING = "0";

  private @Nullable String value;
  private @Nullable String limit;
  private @Nullable LimitUnit unit;
  private @Nullable String warn;
  private @Nullable LimitUnit warnUnit;
  private boolean penalised;
  private @Nullable LocalDate validFrom;
  private @Nullable String reason;

  /** Shows the value that holds. */
  void show(PolicyKey key, String current) {
    value = current;
    if (key.type().read(current) instanceof StageLimit stage) {
      var words = stage.toString().split(" ", -1);
      limit = words[0];
      unit = stage.unit();
      boolean warns = words.length > 3;
      warn = warns ? words[3] : NO_WARNING;
      warnUnit = warns ? LimitUnit.valueOf(words[4]) : LimitUnit.HOURS;
      penalised = stage.penalised();
    }
  }

  PolicyChange toChange(PolicyKey key) {
    if (validFrom == null) {
      throw RuleViolation.of("validFrom", TextRule.MISSING);
    }
    var text = key.type() instanceof PolicyType.Stage ? stage() : value;
    return new PolicyChange(
        key, Text.required("value", text, Text.NAME), validFrom, Text.opinion("reason", reason));
  }

  private String stage() {
    var warning =
        warn == null || warn.isBlank() || warn.strip().equals(NO_WARNING)
            ? ""
            : " warn " + warn.strip() + " " + warnUnit;
    var amount = limit == null ? "" : limit.strip();
    return amount + " " + unit + warning + (penalised ? " penalised" : "");
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }

  public @Nullable String getLimit() {
    return limit;
  }

  public void setLimit(@Nullable String limit) {
    this.limit = limit;
  }

  public @Nullable LimitUnit getUnit() {
    return unit;
  }

  public void setUnit(@Nullable LimitUnit unit) {
    this.unit = unit;
  }

  public @Nullable String getWarn() {
    return warn;
  }

  public void setWarn(@Nullable String warn) {
    this.warn = warn;
  }

  public @Nullable LimitUnit getWarnUnit() {
    return warnUnit;
  }

  public void setWarnUnit(@Nullable LimitUnit warnUnit) {
    this.warnUnit = warnUnit;
  }

  public boolean isPenalised() {
    return penalised;
  }

  public void setPenalised(boolean penalised) {
    this.penalised = penalised;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
