package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Signoff;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the five opinions of R/G095-4, signed. */
@Entity
@Table(name = "appeal_opinion")
public class AppealOpinion {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "appeal_id")
  private ExemptionAppeal appeal;

  private int position;

  @Enumerated(EnumType.STRING)
  private AppealSeat seat;

  private boolean approved;
  private String opinion;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "signed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "signed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "signed_hash"))
  private Signoff signoff;

  @SuppressWarnings("NullAway.Init")
  protected AppealOpinion() {} // JPA

  static AppealOpinion given(
      ExemptionAppeal appeal, AppealSeat seat, Verdict verdict, Signoff signoff) {
    var opinion = new AppealOpinion();
    opinion.id = Ids.next(signoff.at());
    opinion.appeal = appeal;
    opinion.position = appeal.opinions().size();
    opinion.seat = seat;
    opinion.approved = verdict.approved();
    opinion.opinion = verdict.opinion();
    opinion.signoff = signoff;
    return opinion;
  }

  /** Its place among its like, from 0. */
  public int position() {
    return position;
  }

  public AppealSeat seat() {
    return seat;
  }

  public boolean approved() {
    return approved;
  }

  public String opinion() {
    return opinion;
  }

  public Signoff signoff() {
    return signoff;
  }

  /** The appeal it stands on. */
  public UUID appeal() {
    return appeal.id();
  }
}
