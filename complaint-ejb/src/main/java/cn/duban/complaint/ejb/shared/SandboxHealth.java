package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive, and whether this is a sandbox: nobody shall take one for the real thing. */
@Liveness
@ApplicationScoped
public class SandboxHealth implements HealthCheck {
  @Inject Settings settings;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("complaint")
        .withData("sandbox", settings.sandbox())
        .up()
        .build();
  }
}
