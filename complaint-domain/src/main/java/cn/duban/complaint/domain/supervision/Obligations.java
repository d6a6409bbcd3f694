package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

  /** The obligation of this identity, held until the end of the transaction. */
  Obligation hold(UUID id);

  /** The same for several at once, their cases first, so that no step waits crosswise. */
  List<Obligation> hold(Collection<UUID> ids);

  /**
   * Those fined by the day that were overdue and may have days without a line: open ones, and ended
   * ones whose lines are not complete.
   */
  List<UUID> overdueWithoutAllLines(Instant now);
}
