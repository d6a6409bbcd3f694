package cn.duban.complaint.web.shared;

import cn.duban.complaint.ejb.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Says on every page that this is the sandbox, and what its clock shows (requirements §10). */
@Named
@ApplicationScoped
public class SandboxBanner {
  private final boolean shown = Setting.SANDBOX.value();

  @Inject Clock clock;

  public boolean isShown() {
    return shown;
  }

  /** What the clock of the sandbox shows. */
  public Instant getNow() {
    return clock.instant();
  }
}
