package cn.duban.complaint.web.policy;

import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.policy.PolicyConsole;
import cn.duban.complaint.ejb.policy.PolicyRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The policies, changed by the administrator from a date on. */
@Path(RestApplication.V1 + "/policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class PolicyResource implements Versioned {
  @Inject PolicyConsole console;

  /** What shall hold, from when and why. */
  public record NewValue(
      @Nullable String value, @Nullable LocalDate validFrom, @Nullable String reason) {
    PolicyChange of(PolicyKey key) {
      if (validFrom == null) {
        throw RuleViolation.of("validFrom", TextRule.MISSING);
      }
      return new PolicyChange(
          key, Text.required("value", value, Text.NAME), validFrom, Text.opinion("reason", reason));
    }
  }

  /** Every policy as it holds today. */
  @GET
  public ListOf<PolicyRow> list() {
    return ListOf.all(console.policies());
  }

  /** One policy as it holds today, with every decision on it. */
  @GET
  @Path("/{key}")
  public PolicyRow read(@PathParam("key") String key) {
    return console.policy(key);
  }

  /** Decides what holds from a date on. */
  @PUT
  @Path("/{key}")
  public PolicyRow change(@PathParam("key") String key, NewValue value) {
    return console.change(value.of(PolicyConsole.key(key)));
  }

  @Override
  public Optional<PolicyRow> current(PathValues path) {
    return Optional.of(console.policy(path.text("key")));
  }
}
