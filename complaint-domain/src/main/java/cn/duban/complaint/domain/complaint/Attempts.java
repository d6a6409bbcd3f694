package cn.duban.complaint.domain.complaint;

/** Attempts to reach a customer who does not answer: how many, on how many different days. */
public record Attempts(int calls, int days) {
  /** Whether this is as much as the policy asks. */
  boolean reaches(Attempts policy) {
    return calls >= policy.calls && days >= policy.days;
  }
}
