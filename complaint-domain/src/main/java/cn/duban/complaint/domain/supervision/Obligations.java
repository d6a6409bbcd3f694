package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that is or was owed. */
public interface Obligations {
  void add(Obligation obligation);

  /** What this case has owed, oldest first. */
  List<Obligation> of(ComplaintNumber complaint);

  /** What is still owed for this case, held until the end of the transaction. */
  List<Obligation> openOf(ComplaintNumber complaint);

  /** What is still owed for this dispatch, notice or appeal, held likewise. */
  List<Obligation> openAbout(UUID subject);

  /** The obligation of this identity, to read. */
  Optional<Obligation> find(UUID id);

  /** What is still owed by this day or later, to read, what is due first at the top. */
  List<Obligation> openDueFrom(LocalDate first);

  /** The obligation of this identity, held until the end of the transaction. */
  Obligation hold(UUID id);

  /** The same for several at once, their cases first, so that no step waits crosswise. */
  List<Obligation> hold(Collection<UUID> ids);

  /**
   * Those fined by the day that were overdue and may have days without a line: open ones, and ended
   * ones whose lines are not complete; not those whose days wait for a decision.
   */
  List<UUID> overdueWithoutAllLines(Instant now);

  /** What somebody owes and is inside its time of warning, or overdue; the most urgent first. */
  List<Obligation> warningBy(Instant now);

  /** Which of these are still open. */
  List<Obligation> openAmong(Collection<UUID> ids);
}
