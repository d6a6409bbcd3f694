package cn.duban.complaint.web.casefile;

import static cn.duban.complaint.web.casefile.Words.required;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.ejb.complaint.CompanyReferral;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.complaint.CustomerAnswering;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case, and the steps on all of it (4.2); each answers with the case. */
@Path(RestApplication.V1 + "/complaints/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class CaseResource implements Versioned {
  @Inject ComplaintRegistration registration;
  @Inject CustomerAnswering answering;
  @Inject CompanyReferral company;
  @Inject CaseReading cases;

  @PathParam("number")
  ComplaintNumber number;

  /** Where the sheet goes. */
  public record DispatchBody(@Nullable List<DestinationBody> to) {}

  /** What the customer said. */
  public record CallbackBody(
      @Nullable CallbackResult result, @Nullable String note, @Nullable List<DestinationBody> to) {}

  /** What the company decides. */
  public record DecisionBody(
      @Nullable String text,
      @Nullable CompanyOutcome outcome,
      @Nullable List<DestinationBody> to) {}

  /** Whom to urge, with what words. */
  public record UrgeBody(@Nullable String department, @Nullable String text) {}

  /** The whole case. */
  @GET
  public CaseRecord read() {
    return cases.record(number);
  }

  /** 客服部经理签字. */
  @POST
  @Path("/sign")
  public CaseRecord sign(Nothing nothing) {
    return after(() -> registration.sign(number));
  }

  /** 转责任部门处理. */
  @POST
  @Path("/dispatch")
  public CaseRecord dispatch(DispatchBody body) {
    return after(() -> registration.dispatch(number, DestinationBody.all(body.to())));
  }

  /** 回访. */
  @POST
  @Path("/callbacks")
  public CaseRecord callBack(CallbackBody body) {
    return after(
        () ->
            answering.recordCallback(
                number,
                required("result", body.result()),
                Text.optional("note", body.note(), Text.OPINION),
                DestinationBody.all(body.to())));
  }

  /** Closes a case whose customer cannot be reached. */
  @POST
  @Path("/close-unreachable")
  public CaseRecord closeUnreachable(Words.Note body) {
    return after(() -> answering.closeUnreachable(number, body.words()));
  }

  /** 分管领导批示. */
  @POST
  @Path("/direction")
  public CaseRecord direct(Words.Said body) {
    return after(() -> answering.direct(number, body.words()));
  }

  /** 按批示答复客户. */
  @POST
  @Path("/reply")
  public CaseRecord reply(Words.Said body) {
    return after(() -> answering.reply(number, body.words()));
  }

  /** 催办. */
  @POST
  @Path("/urge")
  public CaseRecord urge(UrgeBody body) {
    return after(
        () ->
            answering.urge(
                number,
                DepartmentCode.parse("department", body.department()),
                Text.opinion("text", body.text())));
  }

  /** 客户投诉情况说明 (4.3.3). */
  @POST
  @Path("/refer")
  public CaseRecord refer(Words.Statement body) {
    return after(() -> company.refer(number, body.words()));
  }

  /** The company's decision. */
  @POST
  @Path("/decision")
  public CaseRecord decide(DecisionBody body) {
    return after(
        () ->
            company.decide(
                number,
                Text.opinion("text", body.text()),
                required("outcome", body.outcome()),
                DestinationBody.all(body.to())));
  }

  /** 作废. */
  @POST
  @Path("/void")
  public CaseRecord makeVoid(Words.Reason body) {
    return after(() -> registration.makeVoid(number, body.words()));
  }

  /** Reopens a closed case. */
  @POST
  @Path("/reopen")
  public CaseRecord reopen(Words.Reason body) {
    return after(() -> answering.reopen(number, body.words()));
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
