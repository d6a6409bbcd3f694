package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 回访: one call to the customer after a handling (4.2.3). */
@Entity
@Table(name = "complaint_callback")
public class Callback {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "round_id")
  private Round round;

  private int position;

  @Enumerated(EnumType.STRING)
  private CallbackResult result;

  private String note;

  @Column(name = "done_by")
  private String by;

  @Column(name = "done_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Callback() {} // JPA

  static Callback made(Round round, CallbackResult result, String note, Act act) {
    var callback = new Callback();
    callback.id = Ids.next(act.at());
    callback.round = round;
    callback.position = round.callbacks().size();
    callback.result = result;
    callback.note = Text.optional("note", note, Text.OPINION);
    callback.by = act.by();
    callback.at = act.at();
    return callback;
  }

  public UUID id() {
    return id;
  }

  public int roundNumber() {
    return round.number();
  }

  /** Its place among its like, from 0. */
  public int position() {
    return position;
  }

  public CallbackResult result() {
    return result;
  }

  /** What the customer said; may be empty. */
  public String note() {
    return note;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
