package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.organization.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every R/G095-4. */
public interface ExemptionAppeals {
  void add(ExemptionAppeal appeal);

  /** The appeal, to read. */
  Optional<ExemptionAppeal> find(UUID id);

  /** One page of those that exist for this person, newest first. */
  List<ExemptionAppeal> list(AppealFilter filter, Actor viewer, int offset, int limit);

  /** How many of those exist for this person. */
  long count(AppealFilter filter, Actor viewer);

  /** The appeals against this notice, oldest first. */
  List<ExemptionAppeal> against(UUID notice);

  /**
   * The appeal, held until the end of the transaction.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link AppealRule#NO_SUCH_APPEAL} if
   *     there is none or it does not exist for this person
   */
  ExemptionAppeal hold(UUID id, Actor actor);
}
