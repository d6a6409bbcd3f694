package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How single values stand in JSON: each is one text, read by {@link PlainValues} exactly as in a
 * path or a query.
 */
final class JsonValues extends SimpleModule {
  private static final long serialVersionUID = 1L;

  JsonValues() {
    super("complaint");
    addSerializer(new Written<>(Instant.class, PlainValues::write));
    addSerializer(new Written<>(LocalDate.class, LocalDate::toString));
    addSerializer(new Written<>(YearMonth.class, YearMonth::toString));
    addSerializer(new Written<>(Money.class, Money::toString));
    addSerializer(new Written<>(BigDecimal.class, BigDecimal::toPlainString));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new ReadAsText());
    context.addSerializers(new WrittenAsText());
  }

  /** Every type that {@link PlainValues} knows is read from a text. */
  private static final class ReadAsText extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return find(type);
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
      return PlainValues.of(type).map(reading -> new Read(type, reading)).orElse(null);
    }
  }

  private static final class WrittenAsText extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      var raw = type.getRawClass();
      return OneComponent.is(raw) ? new Written<>(raw, OneComponent.of(raw)::text) : null;
    }
  }

  private static final class Read extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ?> reading;

    Read(Class<?> type, Function<String, ?> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw new JsonRefusal(parser, PlainValues.ruleOf(handledType()), namesOf(handledType()));
      }
      try {
        return reading.apply(parser.getText());
      } catch (RuleViolation refused) {
        throw new JsonRefusal(parser, refused);
      }
    }

    private static Object[] namesOf(Class<?> type) {
      return type.isEnum() ? new Object[] {PlainValues.names(type)} : new Object[0];
    }
  }

  private static final class Written<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<? super T, String> writing;

    Written(Class<T> type, Function<? super T, String> writing) {
      super(type);
      this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(writing.apply(value));
    }
  }
}
