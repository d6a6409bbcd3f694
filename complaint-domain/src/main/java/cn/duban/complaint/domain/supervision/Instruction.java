package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supervision order tells a department, before it is issued.
 *
 * @param acknowledgeBy until when it is to be acknowledged; null: by the policy
 * @param answerBy until when it is to be answered; null: by the policy
 * @param obligation what it is about of that which the department owes; null: the whole case
 */
public record Instruction(
    DepartmentCode department,
    String text,
    @Nullable Instant acknowledgeBy,
    @Nullable Instant answerBy,
    @Nullable UUID obligation) {
  public Instruction {
    text = Text.opinion("text", text);
  }

  /** The times on it lie ahead, and the answer's is not the earlier one. */
  void requirePossibleAt(Instant now) {
    var violations = new Violations();
    requireAhead(violations, "acknowledgeBy", acknowledgeBy, now);
    requireAhead(violations, "answerBy", answerBy, now);
    violations.require(
        acknowledgeBy == null || answerBy == null || !answerBy.isBefore(acknowledgeBy),
        "answerBy",
        SupervisionOrderRule.ANSWER_BEFORE_ACKNOWLEDGEMENT);
    violations.throwIfAny();
  }

  private static void requireAhead(
      Violations violations, String field, @Nullable Instant time, Instant now) {
    violations.require(time == null || time.isAfter(now), field, SupervisionOrderRule.TIME_PAST);
    violations.require(
        time == null || !time.isAfter(now.plus(StageLimit.LONGEST)),
        field,
        SupervisionOrderRule.TIME_TOO_FAR);
  }
}
