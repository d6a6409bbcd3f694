package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.penalty.HandwrittenNotice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R/G095-3 as it is written by hand. What does not apply to the rule and the measure chosen is kept
 * on the page, and not sent on.
 */
public class DraftNoticeForm {
  private @Nullable TariffRule rule;
  private @Nullable TariffRule analogousTo;
  private Measure measure = Measure.EVENT;
  private @Nullable DepartmentCode department;
  private @Nullable String liablePerson;
  private @Nullable ComplaintNumber complaint;
  private @Nullable LocalDate eventDate;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate doneOn;
  private @Nullable String facts;
  private @Nullable BigDecimal amount;

  HandwrittenNotice toNotice() {
    boolean event = measure == Measure.EVENT;
    return new HandwrittenBody(
            rule,
            rule == TariffRule.BY_ANALOGY ? analogousTo : null,
            department,
            liablePerson,
            complaint == null ? null : complaint.value(),
            event ? eventDate : null,
            event ? null : dueOn,
            event ? null : doneOn,
            facts,
            rule == TariffRule.VENDOR_STB && amount != null ? money(amount) : null)
        .toNotice();
  }

  private static Money money(BigDecimal yuan) {
    return new Money(yuan.abs().setScale(2, RoundingMode.HALF_UP));
  }

  public @Nullable TariffRule getRule() {
    return rule;
  }

  public void setRule(@Nullable TariffRule rule) {
    this.rule = rule;
  }

  public @Nullable TariffRule getAnalogousTo() {
    return analogousTo;
  }

  public void setAnalogousTo(@Nullable TariffRule analogousTo) {
    this.analogousTo = analogousTo;
  }

  public Measure getMeasure() {
    return measure;
  }

  public void setMeasure(Measure measure) {
    this.measure = measure;
  }

  public @Nullable DepartmentCode getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable DepartmentCode department) {
    this.department = department;
  }

  public @Nullable String getLiablePerson() {
    return liablePerson;
  }

  public void setLiablePerson(@Nullable String liablePerson) {
    this.liablePerson = liablePerson;
  }

  public @Nullable ComplaintNumber getComplaint() {
    return complaint;
  }

  public void setComplaint(@Nullable ComplaintNumber complaint) {
    this.complaint = complaint;
  }

  public @Nullable LocalDate getEventDate() {
    return eventDate;
  }

  public void setEventDate(@Nullable LocalDate eventDate) {
    this.eventDate = eventDate;
  }

  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public @Nullable LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(@Nullable LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  public @Nullable String getFacts() {
    return facts;
  }

  public void setFacts(@Nullable String facts) {
    this.facts = facts;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }
}
