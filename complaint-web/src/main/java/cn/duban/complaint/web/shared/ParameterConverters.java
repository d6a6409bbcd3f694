package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values in a path and a query as {@link PlainValues} reads them in a body, and names the
 * wrong one. What can be no number of a record names no record: 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, ?>> NUMBERS =
      Map.of(
          int.class, ParameterConverters::whole,
          Integer.class, ParameterConverters::whole,
          boolean.class, ParameterConverters::bool,
          Boolean.class, ParameterConverters::bool);

  @Override
  @SuppressWarnings("unchecked") // the reading gives the type that was asked for
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    var reading = PlainValues.of(type).orElse(NUMBERS.get(type));
    if (reading == null) {
      return null;
    }
    boolean names = (type == UUID.class || OneComponent.is(type)) && inPath(annotations);
    return (ParamConverter<T>) new Converter(name(annotations), names, type, reading);
  }

  private static boolean inPath(Annotation[] annotations) {
    return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
  }

  private static String name(Annotation[] annotations) {
    for (var annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        return query.value();
      } else if (annotation instanceof PathParam path) {
        return path.value();
      }
    }
    return "";
  }

  private static Integer whole(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new RuleViolation(RequestRule.NOT_A_NUMBER);
    }
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new RuleViolation(RequestRule.NOT_A_BOOLEAN);
    };
  }

  private record Converter(String name, boolean names, Class<?> type, Function<String, ?> reading)
      implements ParamConverter<Object> {
    /** An empty parameter is none, but for a text. */
    @Override
    public @Nullable Object fromString(@Nullable String text) {
      if (text == null || (text.isEmpty() && type != String.class)) {
        return null;
      }
      try {
        return reading.apply(text);
      } catch (RuleViolation e) {
        if (names) {
          throw new NotFoundException();
        }
        throw new BadRequestException(RuleViolation.of(name, e.rule(), e.arguments().toArray()));
      }
    }

    @Override
    public String toString(Object value) {
      return value.toString();
    }
  }
}
