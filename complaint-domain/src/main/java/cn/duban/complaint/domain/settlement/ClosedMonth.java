package cn.duban.complaint.domain.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;

/** A month that general affairs has closed: nothing is added to it any more. */
@Entity
@Table(name = "closed_month")
public class ClosedMonth {
  @Id private String period;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected ClosedMonth() {} // JPA

  /** Closes a month. */
  public static ClosedMonth of(YearMonth period, String by, Instant at) {
    var closed = new ClosedMonth();
    closed.period = period.toString();
    closed.closedBy = by;
    closed.closedAt = at;
    return closed;
  }

  public YearMonth period() {
    return YearMonth.parse(period);
  }

  public String closedBy() {
    return closedBy;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
