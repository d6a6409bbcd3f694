package cn.duban.complaint.ejb.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Names every setting of the tariff that makes no sense: which, what it says, and why. It changes
 * nothing, so the node serves all the same (ADR-0023).
 */
@Readiness
@ApplicationScoped
public class TariffHealth implements HealthCheck {
  @Inject TariffConfig config;

  @Override
  public HealthCheckResponse call() {
    var refused = config.read().refused();
    var response = HealthCheckResponse.named("tariff-settings").up();
    response.withData("refused", refused.size());
    refused.forEach(
        each -> response.withData(each.key(), each.value() + " (" + each.rule().name() + ")"));
    return response.build();
  }
}
