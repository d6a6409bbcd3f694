package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands before every resource: lets nobody in who is not signed in (but for what is marked {@link
 * PermitAll}), nothing through that no text may contain, and no JSON that is too long.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class RequestGuard implements ContainerRequestFilter {
  @Inject Exchange exchange;
  @Inject Settings settings;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceClass().isAnnotationPresent(SandboxOnly.class) && !settings.sandbox()) {
      throw new NotFoundException();
    }
    if (exchange.person().isEmpty() && !open()) {
      throw new NotAuthorizedException("Bearer");
    }
    var path = request.getUriInfo().getPathParameters();
    characters(path);
    characters(request.getUriInfo().getQueryParameters());
    exchange.path(new PathValues(first(path)));
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())
        && request.getLength() > Json.LARGEST) {
      throw new RuleViolation(RequestRule.TOO_LARGE, Json.LARGEST / 1024);
    }
    if (!request.hasEntity() && wantsBody(resource.getResourceMethod())) {
      throw RuleViolation.of(JsonRefusal.WHOLE_BODY, RequestRule.EMPTY);
    }
  }

  private boolean open() {
    return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
  }

  /** The body goes into the one parameter that says of itself nothing about JAX-RS. */
  private static boolean wantsBody(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> Arrays.stream(parameter.getAnnotations()))
        .anyMatch(all -> all.noneMatch(RequestGuard::fromElsewhere));
  }

  private static boolean fromElsewhere(Annotation annotation) {
    return annotation.annotationType().getName().startsWith("jakarta.ws.rs.");
  }

  private static void characters(MultivaluedMap<String, String> parameters) {
    for (var parameter : parameters.entrySet()) {
      for (var value : parameter.getValue()) {
        try {
          PlainValues.text(value);
        } catch (RuleViolation e) {
          throw RuleViolation.of(parameter.getKey(), e.rule());
        }
      }
    }
  }

  private static Map<String, String> first(MultivaluedMap<String, String> parameters) {
    var values = new HashMap<String, String>();
    parameters.forEach((name, all) -> values.put(name, List.copyOf(all).get(0)));
    return values;
  }
}
