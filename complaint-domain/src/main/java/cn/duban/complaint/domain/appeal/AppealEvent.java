package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What happened to an appeal; settlement pays back what was granted. */
public sealed interface AppealEvent {
  /** Of which appeal against which notice of which department, by whom, when. */
  record Stamp(UUID appeal, UUID notice, DepartmentCode department, String by, Instant at) {}

  Stamp stamp();

  /** Words that were said with it. */
  default String detail() {
    return "";
  }

  /** The name of the event on the timeline: {@code APPEAL_GRANTED}. */
  default String code() {
    return "APPEAL_"
        + getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toUpperCase(Locale.ROOT);
  }

  record Filed(Stamp stamp, String detail) implements AppealEvent {}

  /** Somebody has spoken; whose turn it is now may have changed. */
  record OpinionGiven(Stamp stamp, AppealSeat seat, boolean approved, String detail)
      implements AppealEvent {}

  /** The opinions of this seat are wanted now. */
  record Awaited(Stamp stamp, AppealSeat seat) implements AppealEvent {}

  /** What was taken comes back in the month after this instant; what was not is not taken. */
  record Granted(Stamp stamp) implements AppealEvent {}

  record Refused(Stamp stamp, String detail) implements AppealEvent {}
}
