package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.ExtensionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department's request for a later time.
 *
 * @param approved null while undecided, and when it lapsed
 * @param formerDue when the answer was due when it was asked
 * @param lapsedAt when there was no answer left to wait for; null if it did not lapse
 */
public record ExtensionView(
    ExtensionStatus state,
    Instant until,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable Boolean approved,
    @Nullable String opinion,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    Instant formerDue,
    @Nullable Instant lapsedAt) {

  /** As it stands now. */
  public static ExtensionView of(Extension extension) {
    var status = extension.status();
    var ended = extension.endedAt().orElse(null);
    boolean decided = extension.decidedBy().isPresent();
    return new ExtensionView(
        status,
        extension.until(),
        extension.reason(),
        extension.askedBy(),
        extension.askedAt(),
        decided ? status == ExtensionStatus.GRANTED : null,
        extension.opinion().orElse(null),
        extension.decidedBy().orElse(null),
        decided ? ended : null,
        extension.formerDue(),
        status == ExtensionStatus.LAPSED ? ended : null);
  }
}
