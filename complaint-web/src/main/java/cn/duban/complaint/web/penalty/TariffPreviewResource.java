package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.penalty.SupposedMonth;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.penalty.TariffPreview;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What another amount would have changed last month (4.3.2, 4.3.3). */
@Path(RestApplication.V1 + "/tariff/{rule}/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class TariffPreviewResource {
  @Inject TariffPreview preview;

  /** The amount that is tried. */
  public record Tried(@Nullable Money amount) {}

  /** Says what it would have changed, and changes nothing. */
  @POST
  public SupposedMonth preview(@PathParam("rule") String rule, Tried tried) {
    var named =
        TariffRule.find(rule)
            .orElseThrow(() -> new RuleViolation(TariffVersionRule.UNKNOWN_RULE, rule));
    if (tried.amount() == null) {
      throw RuleViolation.of("amount", TextRule.MISSING);
    }
    return preview.lastMonth(named, tried.amount().yuan());
  }
}
