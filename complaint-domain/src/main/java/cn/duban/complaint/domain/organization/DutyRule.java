package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Rule;

/** Who may take a step. */
public enum DutyRule implements Rule {
  /** The person sees it, but this step is somebody else's. */
  NOT_YOURS;

  @Override
  public Breach breach() {
    return Breach.FORBIDDEN;
  }
}
