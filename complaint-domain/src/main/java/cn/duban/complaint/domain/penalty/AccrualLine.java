package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One overdue date, or one event, at the amount in force on that date (4.3.2). Of one obligation,
 * rule and date there is one, by a constraint of the database.
 */
@Entity
@Table(name = "accrual_line")
public class AccrualLine {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notice_id")
  private PenaltyNotice notice;

  private @Nullable UUID obligation;

  @Enumerated(EnumType.STRING)
  private TariffRule rule;

  @Column(name = "on_date")
  private LocalDate date;

  private Money amount;

  @SuppressWarnings("NullAway.Init")
  protected AccrualLine() {} // JPA

  static AccrualLine of(
      PenaltyNotice notice, @Nullable UUID obligation, TariffLine line, Instant at) {
    var accrual = new AccrualLine();
    accrual.id = Ids.next(at);
    accrual.notice = notice;
    accrual.obligation = obligation;
    accrual.rule = notice.rule();
    accrual.date = line.date();
    accrual.amount = line.amount();
    return accrual;
  }

  public LocalDate date() {
    return date;
  }

  public Money amount() {
    return amount;
  }

  /** The notice it stands on. */
  public PenaltyNotice notice() {
    return notice;
  }

  /** The obligation it counts; empty for an event. */
  public Optional<UUID> obligation() {
    return Optional.ofNullable(obligation);
  }

  public TariffRule rule() {
    return rule;
  }
}
