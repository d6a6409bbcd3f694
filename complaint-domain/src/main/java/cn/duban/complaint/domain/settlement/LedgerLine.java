package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger; never changed or deleted. Of one notice and type there is one, by a
 * constraint of the database, so that executing or granting twice writes nothing twice.
 */
@Entity
@Table(name = "ledger_line")
public class LedgerLine {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private LedgerLineType type;

  private UUID notice;

  @Column(name = "notice_number")
  private PenaltyNoticeNumber noticeNumber;

  private @Nullable UUID appeal;
  private DepartmentCode department;
  private @Nullable String person;
  private YearMonth period;
  private Money amount;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected LedgerLine() {} // JPA

  private LedgerLine(LedgerLineType type, Posting posting, Money amount, YearMonth period) {
    this.id = Ids.next(posting.at());
    this.type = type;
    this.notice = posting.notice();
    this.noticeNumber = posting.number();
    this.appeal = posting.appeal();
    this.department = posting.department();
    this.person = posting.person();
    this.amount = amount;
    this.period = period;
    this.recordedBy = posting.by();
    this.recordedAt = posting.at();
  }

  /** A line of this type in the settlement of this month. */
  static LedgerLine of(LedgerLineType type, Posting posting, Money amount, YearMonth period) {
    return new LedgerLine(type, posting, amount, period);
  }

  public UUID id() {
    return id;
  }

  public LedgerLineType type() {
    return type;
  }

  /** The notice that charged. */
  public UUID notice() {
    return notice;
  }

  /** The number of that notice. */
  public PenaltyNoticeNumber noticeNumber() {
    return noticeNumber;
  }

  /** The appeal that was granted; empty for a charge. */
  public Optional<UUID> appeal() {
    return Optional.ofNullable(appeal);
  }

  public DepartmentCode department() {
    return department;
  }

  public Optional<String> person() {
    return Optional.ofNullable(person);
  }

  /** The month in whose settlement it counts. */
  public YearMonth period() {
    return period;
  }

  /** Never negative; the type says in which direction. */
  public Money amount() {
    return amount;
  }

  /** What it does to the department's performance pay: a charge takes, the others give. */
  public Balance balance() {
    return type.balance(amount);
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
