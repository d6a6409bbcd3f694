package cn.duban.complaint.web.shared;

import cn.duban.complaint.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Says on every page that this is the sandbox, and what its clock shows (requirements §10). */
@Named
@ApplicationScoped
public class SandboxBanner {
  @Inject Settings settings;
  @Inject Clock clock;

  public boolean isShown() {
    return settings.sandbox();
  }

  /** What the clock of the sandbox shows. */
  public Instant getNow() {
    return clock.instant();
  }
}
