package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.ejb.casefile.CaseFile.CapaView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R/G095-2 as it is written on the page (表二). */
public class CapaForm {
  private @Nullable String problem;
  private @Nullable String cause;
  private @Nullable String measures;
  private @Nullable String owner;
  private @Nullable LocalDate measuresDue;

  /** Begins with what was written before. */
  void fill(CapaView written) {
    problem = written.problem();
    cause = written.cause();
    measures = written.measures();
    owner = written.owner();
    measuresDue = written.measuresDue();
  }

  Measures toMeasures() {
    return new Measures(problem, cause, measures, Person.written(owner), measuresDue);
  }

  public @Nullable String getProblem() {
    return problem;
  }

  public void setProblem(@Nullable String problem) {
    this.problem = problem;
  }

  public @Nullable String getCause() {
    return cause;
  }

  public void setCause(@Nullable String cause) {
    this.cause = cause;
  }

  public @Nullable String getMeasures() {
    return measures;
  }

  public void setMeasures(@Nullable String measures) {
    this.measures = measures;
  }

  public @Nullable String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = owner;
  }

  public @Nullable LocalDate getMeasuresDue() {
    return measuresDue;
  }

  public void setMeasuresDue(@Nullable LocalDate measuresDue) {
    this.measuresDue = measuresDue;
  }
}
