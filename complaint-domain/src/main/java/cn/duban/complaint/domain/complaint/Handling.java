package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import cn.duban.complaint.domain.tariff.TariffRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 投诉处理情况: what the department found and did, and whom it would penalise (4.3.1). */
@Embeddable
public class Handling {
  /** Which alternative of {@link PenaltyOpinion} the columns hold. */
  enum OpinionKind {
    PENALISE,
    NONE,
    COMPANY
  }

  private boolean substantiated;
  private String facts;
  private String opinion;

  @Column(name = "customer_accepts")
  private @Nullable Boolean customerAccepts;

  @Enumerated(EnumType.STRING)
  @Column(name = "penalty_kind")
  private @Nullable OpinionKind penaltyKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "penalty_rule")
  private @Nullable TariffRule penaltyRule;

  @Column(name = "penalty_liable_person")
  private @Nullable String penaltyLiablePerson;

  @Column(name = "penalty_event_date")
  private @Nullable LocalDate penaltyEventDate;

  @Column(name = "penalty_text")
  private @Nullable String penaltyText;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @SuppressWarnings("NullAway.Init")
  protected Handling() {} // JPA

  Handling(HandlingDraft draft, Act act) {
    var violations = new Violations();
    this.substantiated = draft.substantiated();
    this.facts = violations.check(() -> Text.opinion("facts", draft.facts()), "");
    this.opinion = violations.check(() -> Text.opinion("opinion", draft.opinion()), "");
    violations.throwIfAny();
    this.customerAccepts = draft.customerAccepts();
    this.draftedBy = act.by();
    this.draftedAt = act.at();
    hold(draft.penalty());
  }

  private void hold(@Nullable PenaltyOpinion penalty) {
    if (penalty instanceof PenaltyOpinion.Penalise penalise) {
      penaltyKind = OpinionKind.PENALISE;
      penaltyRule = penalise.rule();
      penaltyLiablePerson = penalise.liablePerson();
      penaltyEventDate = penalise.eventDate();
    } else if (penalty instanceof PenaltyOpinion.NoPenalty none) {
      penaltyKind = OpinionKind.NONE;
      penaltyText = none.reason();
    } else if (penalty instanceof PenaltyOpinion.EspeciallySerious serious) {
      penaltyKind = OpinionKind.COMPANY;
      penaltyText = serious.circumstances();
    }
  }

  public boolean substantiated() {
    return substantiated;
  }

  public String facts() {
    return facts;
  }

  public String opinion() {
    return opinion;
  }

  /** Whether the customer accepts the opinion; empty when not substantiated. */
  public Optional<Boolean> customerAccepts() {
    return Optional.ofNullable(customerAccepts);
  }

  public String draftedBy() {
    return draftedBy;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  /** The penalty opinion; empty when not substantiated, or for a suggestion. */
  public Optional<PenaltyOpinion> penalty() {
    if (penaltyKind == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (penaltyKind) {
          case PENALISE ->
              new PenaltyOpinion.Penalise(
                  Objects.requireNonNull(penaltyRule),
                  penaltyLiablePerson,
                  Objects.requireNonNull(penaltyEventDate));
          case NONE -> new PenaltyOpinion.NoPenalty(Objects.requireNonNull(penaltyText));
          case COMPANY -> new PenaltyOpinion.EspeciallySerious(Objects.requireNonNull(penaltyText));
        });
  }

  /** 特殊情况应报分管领导同意: substantiated, and the customer does not accept (4.3.1). */
  boolean needsConsent() {
    return substantiated && !Boolean.TRUE.equals(customerAccepts);
  }

  /** User name or plain name of the liable person; empty when nobody is named. */
  public String blamed() {
    return penaltyLiablePerson == null ? "" : penaltyLiablePerson;
  }

  /** What is signed: every word of it. */
  String content() {
    return String.join(
        "\n",
        String.valueOf(substantiated),
        facts,
        opinion,
        String.valueOf(customerAccepts),
        String.valueOf(penalty().orElse(null)));
  }
}
