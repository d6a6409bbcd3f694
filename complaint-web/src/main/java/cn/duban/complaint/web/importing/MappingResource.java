package cn.duban.complaint.web.importing;

import cn.duban.complaint.ejb.importing.MappingDesk;
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
import java.util.Optional;

/** How the columns of a ledger become the fields of a complaint. */
@Path(RestApplication.V1 + "/imports/mappings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class MappingResource implements Versioned {
  @Inject MappingDesk desk;

  /** Every mapping. */
  @GET
  public ListOf<MappingRecord> list() {
    return ListOf.all(desk.list().stream().map(MappingRecord::of).toList());
  }

  /** One mapping. */
  @GET
  @Path("/{name}")
  public MappingRecord read(@PathParam("name") String name) {
    return MappingRecord.of(desk.get(name));
  }

  /** Keeps a mapping under a name. */
  @PUT
  @Path("/{name}")
  public MappingRecord keep(@PathParam("name") String name, MappingRecord.Body body) {
    return MappingRecord.of(desk.keep(body.named(name)));
  }

  @Override
  public Optional<MappingRecord> current(PathValues path) {
    return Optional.of(MappingRecord.of(desk.get(path.text("name"))));
  }
}
