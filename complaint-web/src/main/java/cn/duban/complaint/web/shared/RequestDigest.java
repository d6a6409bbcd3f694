package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads the body of a request that has an {@code Idempotency-Key} ahead, to know whether it is the
 * same as before. A large one waits in a temporary file.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class RequestDigest implements ContainerRequestFilter {
  /** The largest body with a key: an attachment or a ledger. */
  static final int LARGEST = 64 * 1024 * 1024;

  @Inject Exchange exchange;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!"POST".equals(request.getMethod())
        || exchange.header(IdempotencyKey.HEADER).isEmpty()
        || exchange.person().isEmpty()) {
      return;
    }
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    var content = new ContentDigest(request.getMediaType());
    var body = request.getEntityStream();
    request.setEntityStream(json ? inMemory(body, content) : inFile(body, content));
    var uri = request.getUriInfo().getRequestUri();
    exchange.digest(
        Digest.of("POST " + uri.getRawPath() + "?" + uri.getRawQuery() + "\n" + content.hex()));
  }

  private static InputStream inMemory(InputStream body, ContentDigest content) throws IOException {
    var bytes = JsonBody.atMost(Json.LARGEST, body);
    content.add(bytes, bytes.length);
    return new ByteArrayInputStream(bytes);
  }

  private static InputStream inFile(InputStream body, ContentDigest content) throws IOException {
    var file = Files.createTempFile("duban-request-", null);
    try {
      copy(body, file, content);
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static void copy(InputStream body, Path file, ContentDigest content) throws IOException {
    var part = new byte[8192];
    long sum = 0;
    try (var out = Files.newOutputStream(file)) {
      for (int n = body.read(part); n >= 0; n = body.read(part)) {
        sum += n;
        if (sum > LARGEST) {
          throw new RuleViolation(RequestRule.TOO_LARGE, LARGEST / 1024);
        }
        out.write(part, 0, n);
        content.add(part, n);
      }
    }
  }
}
