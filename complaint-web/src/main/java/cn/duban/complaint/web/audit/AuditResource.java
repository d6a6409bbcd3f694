package cn.duban.complaint.web.audit;

import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.audit.AuditConsole;
import cn.duban.complaint.ejb.audit.AuditRow;
import cn.duban.complaint.ejb.audit.AuditVerdict;
import cn.duban.complaint.ejb.shared.ClockProducer;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.RequestRule;
import cn.duban.complaint.web.shared.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The audit trail: reading it and proving it. */
@Path(RestApplication.V1 + "/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {
  private static final int DATE = "2026-11-23".length();

  @Inject AuditConsole console;

  /**
   * The entries of one kind of record ({@code entity=complaint}) or of one record ({@code
   * entity=complaint/2026KF001}), of one person ({@code by=kf.clerk}), newest first; {@code from}
   * and {@code to} are dates, both included, or instants.
   */
  @GET
  public ListOf<AuditRow> list(
      @QueryParam("entity") @Nullable String entity,
      @QueryParam("by") @Nullable String by,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @BeanParam Paging paging) {
    var asked = entity == null || entity.isBlank() ? null : entity;
    var who = by == null || by.isBlank() ? null : by;
    var filter = new AuditFilter(asked, who, moment("from", from, 0), moment("to", to, 1));
    var page = console.list(filter, paging.offset(), paging.limit());
    return new ListOf<>(page.items(), page.total());
  }

  /** Whether nobody changed it. */
  @GET
  @Path("/verify")
  public AuditVerdict verify() {
    return console.verify();
  }

  private static @Nullable Instant moment(String field, @Nullable String text, int days) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.length() == DATE
          ? LocalDate.parse(text).plusDays(days).atStartOfDay(ClockProducer.ZONE).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw RuleViolation.of(field, RequestRule.NOT_AN_INSTANT);
    }
  }
}
