package cn.duban.complaint.domain.sandbox;

import cn.duban.complaint.domain.shared.Rule;

/** What the sandbox does not do. */
public enum SandboxRule implements Rule {
  /** Its clock moves forward only; argument: what it shows. */
  BACKWARD(Breach.CONFLICT),
  /** There is no such job; argument: the jobs there are. */
  UNKNOWN_JOB(Breach.NOT_FOUND);

  private final Breach breach;

  SandboxRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
