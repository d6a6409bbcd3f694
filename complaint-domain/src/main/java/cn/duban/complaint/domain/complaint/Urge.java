package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 催办: customer service urges a department by hand; printed on the form. */
@Entity
@Table(name = "complaint_urge")
public class Urge {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "round_id")
  private Round round;

  private int position;
  private DepartmentCode department;
  private String text;

  @Column(name = "done_by")
  private String by;

  @Column(name = "done_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Urge() {} // JPA

  static Urge of(Round round, DepartmentCode department, String text, Act act) {
    var urge = new Urge();
    urge.id = Ids.next(act.at());
    urge.round = round;
    urge.position = round.urges().size();
    urge.department = department;
    urge.text = Text.opinion("text", text);
    urge.by = act.by();
    urge.at = act.at();
    return urge;
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

  public DepartmentCode department() {
    return department;
  }

  public String text() {
    return text;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
