package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.organization.DepartmentRow;
import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The departments, kept by the administrator. */
@Path(RestApplication.V1 + "/departments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class DepartmentResource {
  @Inject OrganizationConsole console;

  /** A department as it is created. */
  public record NewDepartment(@Nullable String code, @Nullable String name) {}

  /** Every department. */
  @GET
  public ListOf<DepartmentRow> list() {
    return ListOf.all(console.departments());
  }

  /** One department. */
  @GET
  @Path("/{code}")
  public DepartmentRow read(@PathParam("code") String code) {
    return console.department(code);
  }

  /** Creates a department. */
  @POST
  public Response create(NewDepartment department, @Context UriInfo here) {
    var code = DepartmentCode.parse("code", department.code());
    var created = console.createDepartment(code, department.name());
    return Response.created(here.getAbsolutePathBuilder().path(created.code()).build())
        .entity(created)
        .build();
  }
}
