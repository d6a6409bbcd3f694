package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.casefile.CaseFile.HandlingView;
import cn.duban.complaint.ejb.casefile.CaseFile.PenaltyView;
import cn.duban.complaint.web.casefile.HandlingBody.PenaltyBody;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 投诉处理情况 and 对责任人的处罚意见 as they are written on the page (4.3.1). What does not apply to the answers
 * given is kept on the page, and not sent on.
 */
public class HandlingForm {
  private @Nullable Boolean substantiated;
  private @Nullable String facts;
  private @Nullable String opinion;
  private @Nullable Boolean customerAccepts;
  private @Nullable PenaltyChoice penalty;
  private @Nullable TariffRule rule;
  private @Nullable String liablePerson;
  private @Nullable LocalDate eventDate;
  private @Nullable String none;
  private @Nullable String company;

  /** Begins with what was drafted before. */
  void fill(@Nullable HandlingView drafted, LocalDate registeredOn) {
    eventDate = registeredOn;
    if (drafted != null) {
      substantiated = drafted.substantiated();
      facts = drafted.facts();
      opinion = drafted.opinion();
      customerAccepts = drafted.customerAccepts();
      if (drafted.penalty() != null) {
        fill(drafted.penalty());
      }
    }
  }

  private void fill(PenaltyView proposed) {
    rule = proposed.rule();
    liablePerson = proposed.liablePerson();
    none = proposed.none();
    company = proposed.company();
    if (rule != null) {
      penalty = PenaltyChoice.RULE;
      eventDate = proposed.eventDate();
    } else {
      penalty = none != null ? PenaltyChoice.NONE : PenaltyChoice.COMPANY;
    }
  }

  HandlingDraft toDraft(ComplaintKind kind) {
    boolean yes = Boolean.TRUE.equals(substantiated);
    boolean penal = yes && kind == ComplaintKind.COMPLAINT && penalty != null;
    return new HandlingBody(
            substantiated,
            facts,
            opinion,
            yes ? customerAccepts : null,
            penal ? toPenalty(Objects.requireNonNull(penalty)) : null)
        .toDraft();
  }

  private PenaltyBody toPenalty(PenaltyChoice choice) {
    return switch (choice) {
      case RULE ->
          new PenaltyBody(
              Words.required("penalty.rule", rule),
              Person.written(liablePerson),
              eventDate,
              null,
              null);
      case NONE -> new PenaltyBody(null, null, null, Objects.requireNonNullElse(none, ""), null);
      case COMPANY ->
          new PenaltyBody(null, null, null, null, Objects.requireNonNullElse(company, ""));
    };
  }

  public @Nullable Boolean getSubstantiated() {
    return substantiated;
  }

  public void setSubstantiated(@Nullable Boolean substantiated) {
    this.substantiated = substantiated;
  }

  public @Nullable String getFacts() {
    return facts;
  }

  public void setFacts(@Nullable String facts) {
    this.facts = facts;
  }

  public @Nullable String getOpinion() {
    return opinion;
  }

  public void setOpinion(@Nullable String opinion) {
    this.opinion = opinion;
  }

  public @Nullable Boolean getCustomerAccepts() {
    return customerAccepts;
  }

  public void setCustomerAccepts(@Nullable Boolean customerAccepts) {
    this.customerAccepts = customerAccepts;
  }

  public @Nullable PenaltyChoice getPenalty() {
    return penalty;
  }

  public void setPenalty(@Nullable PenaltyChoice penalty) {
    this.penalty = penalty;
  }

  public @Nullable TariffRule getRule() {
    return rule;
  }

  public void setRule(@Nullable TariffRule rule) {
    this.rule = rule;
  }

  public @Nullable String getLiablePerson() {
    return liablePerson;
  }

  public void setLiablePerson(@Nullable String liablePerson) {
    this.liablePerson = liablePerson;
  }

  public @Nullable LocalDate getEventDate() {
    return eventDate;
  }

  public void setEventDate(@Nullable LocalDate eventDate) {
    this.eventDate = eventDate;
  }

  public @Nullable String getNone() {
    return none;
  }

  public void setNone(@Nullable String none) {
    this.none = none;
  }

  public @Nullable String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = company;
  }
}
