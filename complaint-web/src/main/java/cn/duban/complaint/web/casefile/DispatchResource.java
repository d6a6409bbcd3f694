package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.ejb.capa.CapaReview;
import cn.duban.complaint.ejb.complaint.DispatchHandling;
import cn.duban.complaint.ejb.supervision.ReplyExtension;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with one sheet and its R/G095-2 (4.2.2, 4.3.1); each step answers with the case. */
@Path(RestApplication.V1 + "/complaints/{number}/dispatches/{dispatch}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class DispatchResource implements Versioned {
  @Inject DispatchHandling handling;
  @Inject CapaReview capa;
  @Inject ReplyExtension extension;
  @Inject CaseReading cases;

  @PathParam("number")
  ComplaintNumber number;

  @PathParam("dispatch")
  UUID dispatch;

  /** What R/G095-2 says. */
  public record CapaBody(
      @Nullable String problem,
      @Nullable String cause,
      @Nullable String measures,
      @Nullable String owner,
      @Nullable LocalDate measuresDue) {}

  /** Who receives the sheet from now on. */
  public record ReceiverBody(@Nullable String receiver) {}

  /** Until when, and why, the answer shall come later. */
  public record ExtensionBody(@Nullable Instant until, @Nullable String reason) {}

  /** The department takes it. */
  @POST
  @Path("/acknowledge")
  public CaseRecord acknowledge(Nothing nothing) {
    return after(() -> handling.acknowledge(number, dispatch));
  }

  /** Not ours. */
  @POST
  @Path("/return")
  public CaseRecord sendBack(Words.Reason body) {
    return after(() -> handling.sendBack(number, dispatch, body.words()));
  }

  /** Drafts the handling. */
  @POST
  @Path("/handling")
  public CaseRecord handle(HandlingBody body) {
    return after(() -> handling.draft(number, dispatch, body.toDraft()));
  }

  /** 特殊情况应报分管领导同意. */
  @POST
  @Path("/handling/consent")
  public CaseRecord consent(Words.Opinion body) {
    return after(() -> handling.consent(number, dispatch, body.yes(), body.words()));
  }

  /** 处理部门经理签字. */
  @POST
  @Path("/handling/sign")
  public CaseRecord signHandling(Nothing nothing) {
    return after(() -> handling.sign(number, dispatch));
  }

  /** 延期: the department asks for a later time. */
  @POST
  @Path("/extension")
  public CaseRecord askExtension(ExtensionBody body) {
    return after(
        () ->
            extension.ask(
                number,
                dispatch,
                Words.required("until", body.until()),
                Text.opinion("reason", body.reason())));
  }

  /** Customer service grants it or refuses. */
  @POST
  @Path("/extension/decision")
  public CaseRecord decideExtension(Words.Opinion body) {
    return after(() -> extension.decide(number, dispatch, body.yes(), body.words()));
  }

  /** Customer service does without a further dispatch. */
  @POST
  @Path("/waive")
  public CaseRecord waive(Words.Reason body) {
    return after(() -> handling.waive(number, dispatch, body.words()));
  }

  /** Gives it to somebody else of the department. */
  @POST
  @Path("/receiver")
  public CaseRecord reassign(ReceiverBody body) {
    return after(
        () ->
            handling.reassign(
                number, dispatch, Text.required("receiver", body.receiver(), Text.NAME)));
  }

  /** Writes R/G095-2. */
  @PUT
  @Path("/capa")
  public CaseRecord draftCapa(CapaBody body) {
    return after(
        () ->
            capa.draft(
                number,
                dispatch,
                new Measures(
                    body.problem(),
                    body.cause(),
                    body.measures(),
                    body.owner(),
                    body.measuresDue())));
  }

  /** Hands R/G095-2 in. */
  @POST
  @Path("/capa/sign")
  public CaseRecord signCapa(Nothing nothing) {
    return after(() -> capa.sign(number, dispatch));
  }

  /** Customer service collects it. */
  @POST
  @Path("/capa/collect")
  public CaseRecord collectCapa(Nothing nothing) {
    return after(() -> capa.collect(number, dispatch));
  }

  /** 分管领导意见. */
  @POST
  @Path("/capa/review")
  public CaseRecord reviewCapa(Words.Opinion body) {
    return after(() -> capa.review(number, dispatch, body.yes(), body.words()));
  }

  /** Follows the measures up. */
  @POST
  @Path("/capa/verify")
  public CaseRecord verifyCapa(Words.FollowUp body) {
    return after(() -> capa.verify(number, dispatch, body.yes(), body.words()));
  }

  private CaseRecord after(Runnable step) {
    cases.hold(number);
    step.run();
    return cases.record(number);
  }

  @Override
  public Optional<CaseRecord> current(PathValues path) {
    return cases.current(path);
  }
}
