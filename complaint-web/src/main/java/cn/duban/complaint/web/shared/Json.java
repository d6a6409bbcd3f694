package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON of the REST contract: strict in what it reads, complete in what it writes (null fields
 * too).
 */
public final class Json {
  /** The largest JSON body that is read. */
  static final int LARGEST = 1024 * 1024;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .addModule(new JsonValues())
          .build();

  private Json() {}

  /**
   * Reads a request body.
   *
   * @throws RuleViolation a {@link RequestRule}, naming the field
   */
  static Object read(byte[] body, Type type) {
    var text = utf8(body);
    if (text.isBlank()) {
      throw RuleViolation.of(JsonRefusal.WHOLE_BODY, RequestRule.EMPTY);
    }
    var target = MAPPER.constructType(type);
    try (var parser = MAPPER.createParser(text)) {
      Object read = MAPPER.readValue(parser, target);
      if (parser.nextToken() != null) {
        throw JsonRefusal.malformed(parser.currentLocation());
      }
      if (read == null) {
        throw RuleViolation.of(JsonRefusal.WHOLE_BODY, RequestRule.EMPTY);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw JsonRefusal.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory reads without a fault", e);
    }
  }

  /** Writes an answer. */
  public static byte[] write(Object answer) {
    try {
      return MAPPER.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for " + answer.getClass().getName(), e);
    }
  }

  private static String utf8(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw RuleViolation.of(JsonRefusal.WHOLE_BODY, RequestRule.NOT_UTF_8);
    }
  }
}
