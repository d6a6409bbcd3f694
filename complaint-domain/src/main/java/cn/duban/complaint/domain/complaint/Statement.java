package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Words that somebody put on the record at a time: a reason, a direction, a reply. */
@Embeddable
public class Statement {
  private String text;

  @Column(name = "done_by")
  private String by;

  @Column(name = "done_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Statement() {} // JPA

  /**
   * Words of 1 to 4,000 characters.
   *
   * @param field the field of the request that carries them, named if they are missing or too long
   */
  public Statement(String field, String text, Act act) {
    this.text = Text.opinion(field, text);
    this.by = act.by();
    this.at = act.at();
  }

  public String text() {
    return text;
  }

  /** User name. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
