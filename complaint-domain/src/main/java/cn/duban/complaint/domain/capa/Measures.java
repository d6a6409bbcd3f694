package cn.duban.complaint.domain.capa;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 存在问题, 问题原因, 纠正和预防措施, with an owner and a date (表二). */
@Embeddable
public class Measures {
  private String problem;
  private String cause;
  private String measures;
  private String owner;

  @Column(name = "measures_due")
  private LocalDate measuresDue;

  @SuppressWarnings("NullAway.Init")
  protected Measures() {} // JPA

  /**
   * What the department writes down.
   *
   * @param owner who carries the measures out: a user name or a name
   * @param measuresDue by when they are carried out
   */
  public Measures(
      @Nullable String problem,
      @Nullable String cause,
      @Nullable String measures,
      @Nullable String owner,
      @Nullable LocalDate measuresDue) {
    var found = new Violations();
    this.problem = found.check(() -> Text.opinion("problem", problem), "");
    this.cause = found.check(() -> Text.opinion("cause", cause), "");
    this.measures = found.check(() -> Text.opinion("measures", measures), "");
    this.owner = found.check(() -> Text.required("owner", owner, Text.NAME), "");
    found.require(measuresDue != null, "measuresDue", CapaRule.MEASURES_DUE_MISSING);
    found.throwIfAny();
    this.measuresDue = Objects.requireNonNull(measuresDue);
  }

  void requireDueFrom(LocalDate today) {
    if (measuresDue.isBefore(today)) {
      throw RuleViolation.of("measuresDue", CapaRule.MEASURES_DUE_PAST);
    }
  }

  /** 存在问题. */
  public String problem() {
    return problem;
  }

  /** 问题原因. */
  public String cause() {
    return cause;
  }

  /** 纠正和预防措施. */
  public String measures() {
    return measures;
  }

  public String owner() {
    return owner;
  }

  public LocalDate measuresDue() {
    return measuresDue;
  }

  String content() {
    return String.join("\n", problem, cause, measures, owner, String.valueOf(measuresDue));
  }
}
