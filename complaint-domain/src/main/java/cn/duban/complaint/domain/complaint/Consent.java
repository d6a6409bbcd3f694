package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The executive's word on a handling that the customer does not accept (4.3.1). */
@Embeddable
public class Consent {
  private boolean approved;
  private String opinion;

  @Column(name = "done_by")
  private String by;

  @Column(name = "done_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Consent() {} // JPA

  Consent(boolean approved, String opinion, Act act) {
    this.approved = approved;
    this.opinion = Text.opinion("opinion", opinion);
    this.by = act.by();
    this.at = act.at();
  }

  public boolean approved() {
    return approved;
  }

  public String opinion() {
    return opinion;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
