package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.penalty.HandwrittenNotices;
import cn.duban.complaint.ejb.penalty.PenaltyEnforcement;
import cn.duban.complaint.ejb.penalty.PenaltyFiles;
import cn.duban.complaint.web.shared.Exchange;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Penalty notices and their steps (4.2.4, 4.3.5); each step answers with the notice. */
@Path(RestApplication.V1 + "/penalty-notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class PenaltyNoticeResource implements Versioned {
  private static final String ID = "id";

  @Inject PenaltyFiles files;
  @Inject PenaltyEnforcement enforcement;
  @Inject HandwrittenNotices handwritten;
  @Inject Exchange exchange;

  /** What a list of notices is asked for. */
  public static class Asked {
    @QueryParam("state")
    @Nullable PenaltyStatus state;

    @QueryParam("department")
    @Nullable DepartmentCode department;

    @QueryParam("complaint")
    @Nullable ComplaintNumber complaint;

    NoticeFilter filter() {
      return new NoticeFilter(state, department, complaint);
    }
  }

  /** What customer service says to it. */
  public record ConfirmBody(@Nullable String opinion) {}

  /** What general affairs says to it. */
  public record ReviewBody(@Nullable Boolean approved, @Nullable String opinion) {}

  /** Why a draft is withdrawn. */
  public record ReasonBody(@Nullable String reason) {}

  /** One page of the notices that this person may see and asks for, newest first. */
  @GET
  public ListOf<NoticeRecord> list(@BeanParam Asked asked, @BeanParam Paging paging) {
    var page = files.list(asked.filter(), paging.offset(), paging.limit());
    var messages = exchange.messages();
    return new ListOf<>(
        page.notices().stream().map(notice -> NoticeRecord.of(notice, messages)).toList(),
        page.total());
  }

  /** One notice. */
  @GET
  @Path("/{id}")
  public NoticeRecord read(@PathParam(ID) UUID id) {
    return NoticeRecord.of(files.get(id), exchange.messages());
  }

  /** Drafts one by hand. */
  @POST
  public Response draft(HandwrittenBody body, @Context UriInfo here) {
    var id = handwritten.draft(body.toNotice());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(read(id))
        .build();
  }

  /** Fines what is overdue until now; the rest goes to a further notice. */
  @POST
  @Path("/{id}/cut-off")
  public NoticeRecord cutOff(@PathParam(ID) UUID id, Nothing nothing) {
    return after(id, () -> enforcement.cutOff(id));
  }

  /** 客户服务部确认. */
  @POST
  @Path("/{id}/confirm")
  public NoticeRecord confirm(@PathParam(ID) UUID id, ConfirmBody body) {
    return after(id, () -> enforcement.confirm(id, Text.opinion("opinion", body.opinion())));
  }

  /** 综合部意见. */
  @POST
  @Path("/{id}/review")
  public NoticeRecord review(@PathParam(ID) UUID id, ReviewBody body) {
    return after(
        id,
        () -> {
          if (body.approved() == null) {
            throw RuleViolation.of("approved", TextRule.MISSING);
          }
          enforcement.review(id, body.approved(), Text.opinion("opinion", body.opinion()));
        });
  }

  /** 综合部执行处罚. */
  @POST
  @Path("/{id}/execute")
  public NoticeRecord execute(@PathParam(ID) UUID id, Nothing nothing) {
    return after(id, () -> enforcement.execute(id));
  }

  /** The draft turned out to be wrong. */
  @POST
  @Path("/{id}/void")
  public NoticeRecord withdraw(@PathParam(ID) UUID id, ReasonBody body) {
    return after(id, () -> enforcement.withdraw(id, Text.opinion("reason", body.reason())));
  }

  /** A notice that this person may not see does not exist, whatever his role lets him do. */
  private NoticeRecord after(UUID id, Runnable step) {
    files.getHeld(id);
    step.run();
    return read(id);
  }

  @Override
  public Optional<NoticeRecord> current(PathValues path) {
    return path.values().containsKey(ID)
        ? Optional.of(NoticeRecord.of(files.getHeld(path.id(ID)), exchange.messages()))
        : Optional.empty();
  }
}
