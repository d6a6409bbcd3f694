package cn.duban.complaint.domain.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An obligation that has ended and whose overdue days all have their lines: nothing follows. */
@Entity
@Table(name = "completed_accrual")
public class CompletedAccrual {
  @Id private UUID obligation;

  @Column(name = "completed_at")
  private Instant completedAt;

  @SuppressWarnings("NullAway.Init")
  protected CompletedAccrual() {} // JPA

  /** The lines of this obligation are complete. */
  public static CompletedAccrual of(UUID obligation, Instant at) {
    var completed = new CompletedAccrual();
    completed.obligation = obligation;
    completed.completedAt = at;
    return completed;
  }

  public UUID obligation() {
    return obligation;
  }

  public Instant completedAt() {
    return completedAt;
  }
}
