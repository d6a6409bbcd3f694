package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.shared.Text;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deputy as a person names one: who stands in for whom, on which days. */
public class DeputyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String person;
  private @Nullable String deputy;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  Absence toAbsence(String self) {
    var away = person == null || person.isBlank() ? self : person;
    return new DeputyResource.NewDeputy(away, deputy, from, to).absence();
  }

  String toDeputy() {
    return Text.required("deputy", deputy, Text.NAME);
  }

  public @Nullable String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person;
  }

  public @Nullable String getDeputy() {
    return deputy;
  }

  public void setDeputy(@Nullable String deputy) {
    this.deputy = deputy;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }
}
