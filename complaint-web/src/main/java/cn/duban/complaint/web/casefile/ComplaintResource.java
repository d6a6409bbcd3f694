package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.ejb.casefile.CaseFilter;
import cn.duban.complaint.ejb.casefile.CaseLists;
import cn.duban.complaint.ejb.casefile.CaseRow;
import cn.duban.complaint.ejb.casefile.CaseSort;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Complaints: registered and listed (4.2.1). */
@Path(RestApplication.V1 + "/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class ComplaintResource {
  @Inject ComplaintRegistration registration;
  @Inject CaseLists lists;
  @Inject CaseReading cases;

  /** What a list of cases is asked for. */
  public static class Asked {
    @QueryParam("state")
    @Nullable ComplaintStatus state;

    @QueryParam("category")
    @Nullable String category;

    @QueryParam("department")
    @Nullable DepartmentCode department;

    @QueryParam("channel")
    @Nullable Channel channel;

    @QueryParam("from")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Nullable LocalDate to;

    @QueryParam("q")
    @Nullable String text;

    @QueryParam("light")
    @Nullable Light light;

    @QueryParam("sort")
    @DefaultValue("NEWEST")
    CaseSort sort = CaseSort.NEWEST;

    CaseFilter filter() {
      return new CaseFilter(state, category, department, channel, from, to, text, light, sort);
    }
  }

  /** One page of the cases that this person may see and asks for. */
  @GET
  public ListOf<CaseRow> list(@BeanParam Asked asked, @BeanParam Paging paging) {
    var page = lists.find(asked.filter(), paging.offset(), paging.limit());
    return new ListOf<>(page.rows(), page.total());
  }

  /** Registers a complaint or suggestion. */
  @POST
  public Response register(RegistrationBody body, @Context UriInfo here) {
    var number = registration.register(body.toRegistration());
    return Response.created(here.getAbsolutePathBuilder().path(number.value()).build())
        .entity(cases.record(number))
        .build();
  }
}
