package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.attachment.AttachmentRow;
import cn.duban.complaint.ejb.attachment.AttachmentUpload;
import cn.duban.complaint.ejb.casefile.CaseAttachments;
import cn.duban.complaint.web.shared.FileDownload;
import cn.duban.complaint.web.shared.LargeBody;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.RequestRule;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** 附件 of a case: listed, put beside it, handed out (表一, requirements §8). */
@Path(RestApplication.V1 + "/complaints/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class CaseAttachmentResource {
  private static final String FILE = "file";

  @Inject CaseAttachments attachments;

  @PathParam("number")
  ComplaintNumber number;

  /** The files of the case, oldest first. */
  @GET
  public ListOf<AttachmentRow> list() {
    return ListOf.all(attachments.list(number));
  }

  /** Puts one file beside the case, or several; of several none is kept if one is refused. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @LargeBody
  public Response add(List<EntityPart> parts, @Context UriInfo here) {
    var added =
        attachments.add(number, parts.stream().map(CaseAttachmentResource::upload).toList());
    if (added.isEmpty()) {
      throw RuleViolation.of(FILE, AttachmentRule.NO_FILE);
    } else if (added.size() > 1) {
      return Response.created(here.getAbsolutePath()).entity(ListOf.all(added)).build();
    }
    var id = added.get(0).id().toString();
    return Response.created(here.getAbsolutePathBuilder().path(id).build())
        .entity(added.get(0))
        .build();
  }

  private static AttachmentUpload upload(EntityPart part) {
    if (!FILE.equals(part.getName())) {
      throw RuleViolation.of(
          String.valueOf(part.getName()), RequestRule.UNKNOWN_FIELD, List.of(FILE));
    }
    return new AttachmentUpload(
        part.getFileName().map(CaseAttachmentResource::inUtf8).orElse(null), part.getContent());
  }

  /** A name comes as bytes of UTF-8 (RFC 7578), which the server reads as if they were Latin-1. */
  private static String inUtf8(String name) {
    if (name.chars().anyMatch(character -> character > 0xff)) {
      return name;
    }
    try {
      var bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  /** Hands a file out; who has it already by its digest is not sent it again. */
  @GET
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  public Response load(@PathParam("id") UUID id, @Context Request request) {
    var kept = attachments.find(number, id);
    var unchanged = request.evaluatePreconditions(new EntityTag(kept.sha256()));
    if (unchanged != null) {
      return unchanged.build();
    }
    var file = attachments.take(number, id);
    StreamingOutput content = new AttachmentContent(attachments, number, file)::write;
    return FileDownload.of(file.name(), file.contentType(), file.size(), content, file.sha256())
        .build();
  }
}
