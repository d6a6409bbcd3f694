package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a penalty notice; settlement charges what was executed. */
public sealed interface PenaltyEvent {
  /** Of which notice, complaint and department, by whom (user name or "system"), when. */
  record Stamp(
      UUID notice,
      @Nullable ComplaintNumber complaint,
      DepartmentCode department,
      String by,
      Instant at) {}

  Stamp stamp();

  /** Words that were said with it. */
  default String detail() {
    return "";
  }

  /** The name of the event on the timeline: {@code NOTICE_CONFIRMED}. */
  default String code() {
    return "NOTICE_"
        + getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toUpperCase(Locale.ROOT);
  }

  record Drafted(Stamp stamp, boolean open) implements PenaltyEvent {}

  /** The obligation behind it has ended, or it was cut off: it can be confirmed now. */
  record Completed(Stamp stamp) implements PenaltyEvent {}

  record Confirmed(Stamp stamp, PenaltyNoticeNumber number, String opinion)
      implements PenaltyEvent {
    @Override
    public String detail() {
      return number + " " + opinion;
    }
  }

  record SentBack(Stamp stamp, String detail) implements PenaltyEvent {}

  record Approved(Stamp stamp, String detail) implements PenaltyEvent {}

  /** The amount is charged to the department in the month of this instant. */
  record Executed(Stamp stamp, PenaltyNoticeNumber number, Money amount, @Nullable String person)
      implements PenaltyEvent {
    @Override
    public String detail() {
      return number + " " + amount;
    }
  }

  record Voided(Stamp stamp, String detail) implements PenaltyEvent {}
}
