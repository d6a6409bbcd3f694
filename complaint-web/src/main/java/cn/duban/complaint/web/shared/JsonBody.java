package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The only reader and writer of JSON bodies; the server's own providers have no say. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type != InputStream.class && type != byte[].class;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !"utf-8".equalsIgnoreCase(charset)) {
      throw new NotSupportedException();
    }
    return Json.read(atMost(Json.LARGEST, body), generic);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type != byte[].class && !InputStream.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      @Nullable Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(answer instanceof Written written ? written.json() : Json.write(answer));
  }

  /** The whole body, or a refusal when it is longer. */
  static byte[] atMost(int largest, InputStream body) throws IOException {
    var read = body.readNBytes(largest + 1);
    if (read.length > largest) {
      throw new RuleViolation(RequestRule.TOO_LARGE, largest / 1024);
    }
    return read;
  }

  /** An answer that is JSON already. */
  @SuppressWarnings("ArrayRecordComponent") // handed from one filter to the next, never compared
  record Written(byte[] json) {}
}
