package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The only place where something thrown becomes an answer: every broken rule and every other fault
 * leaves the REST contract as {@code application/problem+json}.
 */
@Provider
@ApplicationScoped
public class RuleViolationMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(RuleViolationMapper.class.getName());
  private static final int REFUSED = 400;
  private static final int UNAUTHORIZED = 401;

  @Inject Exchange exchange;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < REFUSED) {
      return web.getResponse();
    }
    var problem = exchange.problems().of(fault);
    if (problem.incident() != null) {
      LOG.log(Level.ERROR, "Incident " + problem.incident() + " in " + exchange, fault);
    }
    var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (fault instanceof WebApplicationException web) {
      keep(HttpHeaders.ALLOW, web, answer);
      keep(HttpHeaders.RETRY_AFTER, web, answer);
    }
    if (problem.status() == UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
    }
    return answer.build();
  }

  /** RFC 6750, and RFC 9470 where a fresh sign-in is wanted. */
  private static String challenge(Problem problem) {
    return problem.type().endsWith("/reauthenticate")
        ? "Bearer realm=\"duban\", error=\"insufficient_user_authentication\""
        : "Bearer realm=\"duban\"";
  }

  private static void keep(String header, WebApplicationException fault, ResponseBuilder answer) {
    var value = fault.getResponse().getHeaderString(header);
    if (value != null) {
      answer.header(header, value);
    }
  }
}
