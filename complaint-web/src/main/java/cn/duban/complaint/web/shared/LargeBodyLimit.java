package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a {@link LargeBody} that is too large, before it fills the server's disk. */
@Provider
@LargeBody
@ApplicationScoped
public class LargeBodyLimit implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > RequestDigest.LARGEST) {
      throw tooLarge();
    }
    request.setEntityStream(new Limited(request.getEntityStream()));
  }

  private static RuleViolation tooLarge() {
    return new RuleViolation(RequestRule.TOO_LARGE, RequestDigest.LARGEST / 1024);
  }

  private static final class Limited extends FilterInputStream {
    private long read;

    Limited(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int some = super.read(into, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > RequestDigest.LARGEST) {
        throw tooLarge();
      }
    }
  }
}
