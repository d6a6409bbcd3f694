package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import org.jspecify.annotations.Nullable;

/** What was said with the result of a call, or with the company's decision. */
public class AnswerForm extends WordsForm {
  private @Nullable CallbackResult result;
  private @Nullable CompanyOutcome outcome;
  private @Nullable String department;

  public @Nullable CallbackResult getResult() {
    return result;
  }

  public void setResult(@Nullable CallbackResult result) {
    this.result = result;
  }

  public @Nullable CompanyOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable CompanyOutcome outcome) {
    this.outcome = outcome;
  }

  public @Nullable String getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable String department) {
    this.department = department;
  }
}
