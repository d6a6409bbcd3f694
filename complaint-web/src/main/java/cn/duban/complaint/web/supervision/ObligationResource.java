package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.supervision.BoardFilter;
import cn.duban.complaint.ejb.supervision.SupervisionBoard;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The supervision board: what is owed and may be seen, what is due first at the top. */
@Path(RestApplication.V1 + "/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ObligationResource {
  @Inject SupervisionBoard board;

  /** One obligation, whether it is still owed or not. */
  @GET
  @Path("/{id}")
  public ObligationRecord read(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return ObligationRecord.of(board.get(id), Messages.preferredBy(language));
  }

  /** One page of the board. */
  @GET
  public ListOf<ObligationRecord> list(
      @QueryParam("light") @Nullable Light light,
      @QueryParam("type") @Nullable ObligationType type,
      @QueryParam("department") @Nullable DepartmentCode department,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @BeanParam Paging paging,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    var filter = new BoardFilter(light, type, department, mine);
    var page = board.find(filter, paging.offset(), paging.limit());
    var messages = Messages.preferredBy(language);
    return new ListOf<>(
        page.rows().stream().map(owed -> ObligationRecord.of(owed, messages)).toList(),
        page.total());
  }
}
