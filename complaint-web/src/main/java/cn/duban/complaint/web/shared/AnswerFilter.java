package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives every JSON answer its {@code ETag} and answers 304 when the reader has it already ({@code
 * If-None-Match}).
 */
@Provider
@ApplicationScoped
public class AnswerFilter implements ContainerResponseFilter {
  private static final int NOT_MODIFIED = 304;

  @Inject Exchange exchange;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    if (!answer.hasEntity()
        || answer.getStatus() >= NOT_MODIFIED
        || !MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType())) {
      return;
    }
    var entity = answer.getEntity();
    var json = entity instanceof JsonBody.Written written ? written.json() : Json.write(entity);
    var tag = EntityTag.of(json);
    answer.getHeaders().putSingle(HttpHeaders.ETAG, tag.toString());
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (reads && exchange.header(HttpHeaders.IF_NONE_MATCH).filter(tag::isNamedBy).isPresent()) {
      answer.setStatus(NOT_MODIFIED);
      answer.setEntity(null);
    } else {
      answer.setEntity(new JsonBody.Written(json), null, MediaType.APPLICATION_JSON_TYPE);
    }
  }
}
