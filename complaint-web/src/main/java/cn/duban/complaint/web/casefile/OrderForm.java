package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Instruction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supervision order says: to whom, what, until when, about what; or its answer. */
public class OrderForm extends WordsForm {
  private @Nullable String department;
  private @Nullable Instant acknowledgeBy;
  private @Nullable Instant answerBy;
  private @Nullable String obligation;

  Instruction toInstruction() {
    return new Instruction(
        DepartmentCode.parse("department", department),
        required("words"),
        acknowledgeBy,
        answerBy,
        obligation == null || obligation.isEmpty() ? null : UUID.fromString(obligation));
  }

  public @Nullable String getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable String department) {
    this.department = department;
  }

  public @Nullable Instant getAcknowledgeBy() {
    return acknowledgeBy;
  }

  public void setAcknowledgeBy(@Nullable Instant acknowledgeBy) {
    this.acknowledgeBy = acknowledgeBy;
  }

  public @Nullable Instant getAnswerBy() {
    return answerBy;
  }

  public void setAnswerBy(@Nullable Instant answerBy) {
    this.answerBy = answerBy;
  }

  public @Nullable String getObligation() {
    return obligation;
  }

  public void setObligation(@Nullable String obligation) {
    this.obligation = obligation;
  }
}
