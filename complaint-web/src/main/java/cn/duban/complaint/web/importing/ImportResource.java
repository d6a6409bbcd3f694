package cn.duban.complaint.web.importing;

import cn.duban.complaint.ejb.importing.ComplaintImport;
import cn.duban.complaint.ejb.importing.ImportProgress;
import cn.duban.complaint.ejb.importing.LedgerUpload;
import cn.duban.complaint.web.shared.Exchange;
import cn.duban.complaint.web.shared.LargeBody;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;

/** Complaints of another ledger are taken over, each row once. */
@Path(RestApplication.V1 + "/imports/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class ImportResource {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject ComplaintImport imports;
  @Inject Exchange exchange;

  /** Takes a ledger over by a mapping, or only says what that would do. */
  @POST
  @Consumes({CSV, XLSX})
  @LargeBody
  public ImportRecord importComplaints(
      @QueryParam("mapping") @DefaultValue("") String mapping,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body) {
    var upload = new LedgerUpload(nameOf(type), type.getParameters().get("charset"), body);
    var report = dryRun ? imports.dryRun(mapping, upload) : imports.run(mapping, upload);
    return ImportRecord.of(report, exchange.messages());
  }

  /** A body has no name; the list of runs shows one. */
  private static String nameOf(MediaType type) {
    return type.isCompatible(MediaType.valueOf(CSV)) ? "rest.csv" : "rest.xlsx";
  }

  /** The latest runs, the newest first. */
  @GET
  public ListOf<ImportProgress> latest() {
    return ListOf.all(imports.latest());
  }

  /** What came of a run. */
  @GET
  @Path("/{run}")
  public ImportRecord read(@PathParam("run") UUID run) {
    return ImportRecord.of(imports.report(run), exchange.messages());
  }
}
