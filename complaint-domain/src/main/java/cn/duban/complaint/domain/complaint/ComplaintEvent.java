package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to a complaint. Later features observe it: supervision opens and closes
 * obligations, CAPA and penalties begin; every one of them is a line of the case's timeline.
 */
public sealed interface ComplaintEvent {
  /** Which case, in which round, by whom (user name), when. */
  record Stamp(ComplaintNumber number, int round, String by, Instant at) {
    static Stamp of(Complaint complaint, Act act) {
      return new Stamp(complaint.number(), complaint.round(), act.by(), act.at());
    }
  }

  /** One sheet in one department. */
  sealed interface OfDispatch extends ComplaintEvent {
    /** Identity of the dispatch. */
    UUID dispatch();

    DepartmentCode to();

    @Override
    default Optional<DepartmentCode> department() {
      return Optional.of(to());
    }
  }

  Stamp stamp();

  /**
   * The department whose business this line is; empty where it is everybody's who sees the case.
   */
  default Optional<DepartmentCode> department() {
    return Optional.empty();
  }

  /** Words that were said with it. */
  default String detail() {
    return "";
  }

  /** The name of the event on the timeline: {@code HANDLING_SIGNED}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  record Registered(Stamp stamp) implements ComplaintEvent {}

  record Signed(Stamp stamp) implements ComplaintEvent {}

  record Dispatched(Stamp stamp, UUID dispatch, DepartmentCode to) implements OfDispatch {}

  record Acknowledged(Stamp stamp, UUID dispatch, DepartmentCode to) implements OfDispatch {}

  record Returned(Stamp stamp, UUID dispatch, DepartmentCode to, String detail)
      implements OfDispatch {}

  record Waived(Stamp stamp, UUID dispatch, DepartmentCode to, String detail)
      implements OfDispatch {}

  record Reassigned(Stamp stamp, UUID dispatch, DepartmentCode to, String detail)
      implements OfDispatch {}

  record HandlingDrafted(Stamp stamp, UUID dispatch, DepartmentCode to) implements OfDispatch {}

  /** The customer does not accept: from now on the executive holds the case. */
  record ConsentAsked(Stamp stamp, UUID dispatch, DepartmentCode to) implements OfDispatch {}

  /** The executive has decided: the department holds the case again. */
  record ConsentDecided(
      Stamp stamp, UUID dispatch, DepartmentCode to, boolean approved, String detail)
      implements OfDispatch {}

  record HandlingSigned(Stamp stamp, UUID dispatch, DepartmentCode to) implements OfDispatch {}

  /** Every department of the round has signed: the customer can be called back. */
  record Handled(Stamp stamp) implements ComplaintEvent {}

  record CalledBack(Stamp stamp, CallbackResult result, String detail) implements ComplaintEvent {}

  /** A further round begins: the customer goes on, or the case was reopened. */
  record RoundOpened(Stamp stamp, String detail) implements ComplaintEvent {}

  record Escalated(Stamp stamp) implements ComplaintEvent {}

  record Directed(Stamp stamp, String detail) implements ComplaintEvent {}

  record Replied(Stamp stamp, String detail) implements ComplaintEvent {}

  record Referred(Stamp stamp, String detail) implements ComplaintEvent {}

  record Decided(Stamp stamp, String detail) implements ComplaintEvent {}

  record Closed(Stamp stamp) implements ComplaintEvent {}

  record Voided(Stamp stamp, String detail) implements ComplaintEvent {}

  record Urged(Stamp stamp, DepartmentCode to, String detail) implements ComplaintEvent {
    @Override
    public Optional<DepartmentCode> department() {
      return Optional.of(to);
    }
  }
}
