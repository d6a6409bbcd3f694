package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.security.Scope;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Keeps an integration's token within its scopes. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class ScopeGuard implements ContainerRequestFilter {
  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) {
    var wanted = READING.contains(request.getMethod()) ? Scope.READ : Scope.WRITE;
    current
        .find()
        .filter(caller -> !caller.scopes().contains(wanted))
        .ifPresent(
            caller -> {
              throw new RuleViolation(SecurityRule.OUT_OF_SCOPE, wanted);
            });
  }
}
