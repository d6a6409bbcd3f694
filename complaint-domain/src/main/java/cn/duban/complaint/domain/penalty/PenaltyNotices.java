package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The same for a step that follows from another and asks nobody who he is. */
  PenaltyNotice hold(UUID id);

  /** One page of those that exist for this person, newest first. */
  List<PenaltyNotice> list(NoticeFilter filter, Actor viewer, int offset, int limit);

  /** How many of those exist for this person. */
  long count(NoticeFilter filter, Actor viewer);

  /** The notices of a case, oldest first. */
  List<PenaltyNotice> of(ComplaintNumber complaint);

  /** The drafts for these obligations, held until the end of the transaction, with their lines. */
  List<PenaltyNotice> draftsFor(Collection<UUID> obligations);

  /** Of these obligations the dates that stand on a notice which is no draft any more. */
  Map<UUID, Set<LocalDate>> decidedDates(Collection<UUID> obligations);

  /** Writes what has changed so far, so that a day or a growing draft that ended is free again. */
  void write();

  /** Every notice that counts this obligation, oldest first, held likewise. */
  List<PenaltyNotice> counting(UUID obligation);

  /**
   * The notice, not voided, of this origin against this department under this rule, held likewise.
   */
  Optional<PenaltyNotice> standing(Origin origin, TariffRule rule, DepartmentCode department);

  /**
   * The lines of a month at the amounts of this rule, those by analogy included, on notices that
   * are not voided; by department, notice and date.
   */
  List<FinedDate> fined(TariffRule rule, YearMonth month);
}
