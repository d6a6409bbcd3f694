package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service whose time limit is complained of: promised, accepted, completed (4.3.2 b). */
@Embeddable
public class ServiceRecord {
  private String commitment;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @SuppressWarnings("NullAway.Init")
  protected ServiceRecord() {} // JPA

  /**
   * A service under a commitment.
   *
   * @param commitment code of a service commitment, such as {@code BROADBAND_REPAIR}
   * @param completedAt null while it is not done
   */
  public ServiceRecord(String commitment, Instant acceptedAt, @Nullable Instant completedAt) {
    if (completedAt != null && completedAt.isBefore(acceptedAt)) {
      throw RuleViolation.of("service.completedAt", ComplaintRule.COMPLETED_BEFORE_ACCEPTED);
    }
    this.commitment = commitment;
    this.acceptedAt = acceptedAt;
    this.completedAt = completedAt;
  }

  /** What the customer service manager signs of it. */
  String content() {
    return String.join(" ", commitment, acceptedAt.toString(), String.valueOf(completedAt));
  }

  public String commitment() {
    return commitment;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }
}
