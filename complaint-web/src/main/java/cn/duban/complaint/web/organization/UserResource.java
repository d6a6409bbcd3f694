package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.PasswordPolicy;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.ejb.organization.AccessConsole;
import cn.duban.complaint.ejb.organization.FirstPassword;
import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.ejb.organization.UserRow;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who use the system, kept by the administrator. */
@Path(RestApplication.V1 + "/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class UserResource implements Versioned {
  @Inject OrganizationConsole console;
  @Inject AccessConsole access;

  /** What a person is; the user name and the password only count when the person is created. */
  public record User(
      @Nullable String username,
      @Nullable String name,
      @Nullable String department,
      @Nullable List<Role> roles,
      @Nullable List<String> inCharge,
      @Nullable String email,
      @Nullable String password,
      @Nullable Boolean mustChangePassword) {
    Appointment appointment(String as) {
      var codes = new HashSet<DepartmentCode>();
      (inCharge == null ? List.<String>of() : inCharge)
          .forEach(code -> codes.add(DepartmentCode.parse("inCharge", code)));
      return new Appointment(
          as,
          Text.required("name", name, Text.NAME),
          DepartmentCode.parse("department", department),
          new HashSet<>(roles == null ? List.of() : roles),
          codes,
          email);
    }

    @Nullable FirstPassword firstPassword() {
      return password == null
          ? null
          : new FirstPassword(password, Boolean.TRUE.equals(mustChangePassword));
    }
  }

  /** A password that the administrator gives. */
  public record Password(@Nullable String password, @Nullable Boolean mustChangePassword) {}

  @Override
  public Optional<UserRow> current(PathValues path) {
    return path.find("username").map(console::user);
  }

  /** Everybody, by user name. */
  @GET
  public ListOf<UserRow> list(@BeanParam Paging paging) {
    var page = console.users(paging.offset(), paging.limit());
    return new ListOf<>(page.items(), page.total());
  }

  /** One person. */
  @GET
  @Path("/{username}")
  public UserRow read(@PathParam("username") String username) {
    return console.user(username);
  }

  /** Creates a person. */
  @POST
  public Response create(User user, @Context UriInfo here) {
    var username = Text.required("username", user.username(), Text.NAME);
    var created = console.createUser(user.appointment(username), user.firstPassword());
    return Response.created(here.getAbsolutePathBuilder().path(created.username()).build())
        .entity(created)
        .build();
  }

  /** Gives a person another name, department, roles or mail address. */
  @PUT
  @Path("/{username}")
  public UserRow change(@PathParam("username") String username, User user) {
    return console.changeUser(user.appointment(username));
  }

  /** Ends a person's access. */
  @POST
  @Path("/{username}/deactivate")
  public UserRow deactivate(@PathParam("username") String username, Nothing nothing) {
    return access.deactivate(username);
  }

  /** Gives a person access again. */
  @POST
  @Path("/{username}/activate")
  public UserRow activate(@PathParam("username") String username, Nothing nothing) {
    return access.activate(username);
  }

  /** Gives a person another password, which must be changed at once unless said otherwise. */
  @POST
  @Path("/{username}/password")
  public UserRow resetPassword(@PathParam("username") String username, Password password) {
    if (password.password() == null) {
      throw RuleViolation.of("password", OrganizationRule.WEAK_PASSWORD, PasswordPolicy.SHORTEST);
    }
    boolean mustChange = !Boolean.FALSE.equals(password.mustChangePassword());
    return access.resetPassword(username, new FirstPassword(password.password(), mustChange));
  }
}
