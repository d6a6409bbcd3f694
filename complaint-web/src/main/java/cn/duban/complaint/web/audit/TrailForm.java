package cn.duban.complaint.web.audit;

import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.ejb.shared.ClockProducer;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the audit trail is asked for, as its address says it. */
public class TrailForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String entity;
  private @Nullable String by;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  AuditFilter toFilter() {
    return new AuditFilter(entity, by, startOf(from), startOf(to == null ? null : to.plusDays(1)));
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ClockProducer.ZONE).toInstant();
  }

  public @Nullable String getEntity() {
    return entity;
  }

  public void setEntity(@Nullable String entity) {
    this.entity = stripped(entity);
  }

  public @Nullable String getBy() {
    return by;
  }

  public void setBy(@Nullable String by) {
    this.by = stripped(by);
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
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
