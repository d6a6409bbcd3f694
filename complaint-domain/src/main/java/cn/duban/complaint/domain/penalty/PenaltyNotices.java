package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every R/G095-3. */
public interface PenaltyNotices {
  void add(PenaltyNotice notice);

  /** The notice, to read. */
  Optional<PenaltyNotice> find(UUID id);

  /**
   * The notice, held until the end of the transaction.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link PenaltyRule#NO_SUCH_NOTICE} if
   *     there is none or it does not exist for this person
   */
  PenaltyNotice hold(UUID id, Actor actor);

  /** The notices of a case, oldest first. */
  List<PenaltyNotice> of(ComplaintNumber complaint);

  /** The draft that grows with this obligation, held until the end of the transaction. */
  Optional<PenaltyNotice> growingFor(UUID obligation);

  /** The dates of this obligation that already have a line under this rule, on any notice. */
  Set<LocalDate> accruedDates(UUID obligation, TariffRule rule);

  /** Whether this origin already has a notice under this rule. */
  boolean exists(UUID origin, TariffRule rule);
}
