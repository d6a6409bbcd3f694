package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of JSON that was refused which field is wrong and how: {@code to[0].department}. */
final class JsonRefusal extends JsonMappingException {
  /** The name under which the body as a whole is wrong. */
  static final String WHOLE_BODY = "body";

  private static final long serialVersionUID = 1L;

  private final transient RuleViolation violation;

  /** A value that breaks a rule; where it stands is added on the way out. */
  JsonRefusal(JsonParser parser, Rule rule, Object... arguments) {
    this(parser, new RuleViolation(rule, arguments));
  }

  /** A value whose constructor refused it. */
  JsonRefusal(JsonParser parser, RuleViolation violation) {
    super(parser, violation.getMessage());
    this.violation = violation;
  }

  /** What was wrong, in the words of the contract. */
  static RuleViolation of(JsonProcessingException e) {
    var path = e instanceof JsonMappingException mapping ? path(mapping) : "";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonRefusal refusal) {
        return at(path, refusal.violation);
      } else if (cause instanceof RuleViolation violation) {
        return at(path, violation);
      } else if (cause instanceof StreamReadException stream) {
        return of(stream, path);
      }
    }
    return e instanceof MismatchedInputException mismatch
        ? at(path, mismatch(mismatch))
        : at(path, new RuleViolation(RequestRule.NOT_A_VALUE));
  }

  static RuleViolation malformed(@Nullable JsonLocation at) {
    var where = at == null ? JsonLocation.NA : at;
    return RuleViolation.of(
        WHOLE_BODY, RequestRule.MALFORMED, where.getLineNr(), where.getColumnNr());
  }

  private static RuleViolation of(StreamReadException stream, String path) {
    if (stream instanceof InputCoercionException) {
      return at(path, new RuleViolation(RequestRule.NOT_A_NUMBER));
    } else if (stream.getOriginalMessage().startsWith("Duplicate")) {
      return at(join(path, name(stream)), new RuleViolation(RequestRule.DUPLICATE_FIELD));
    }
    return malformed(stream.getLocation());
  }

  private static RuleViolation mismatch(MismatchedInputException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      var known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
      var sorted = known.stream().map(String::valueOf).sorted().toList();
      return sorted.isEmpty()
          ? new RuleViolation(RequestRule.NO_FIELDS)
          : new RuleViolation(RequestRule.UNKNOWN_FIELD, sorted);
    } else if (e instanceof InvalidNullException) {
      return new RuleViolation(RequestRule.MISSING);
    }
    var target = Objects.requireNonNullElse(e.getTargetType(), Object.class);
    if (target == boolean.class || target == Boolean.class) {
      return new RuleViolation(RequestRule.NOT_A_BOOLEAN);
    } else if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
      return new RuleViolation(RequestRule.NOT_A_NUMBER);
    } else if (Collection.class.isAssignableFrom(target)) {
      return new RuleViolation(RequestRule.NOT_A_LIST);
    }
    return new RuleViolation(RequestRule.NOT_AN_OBJECT);
  }

  private static RuleViolation at(String path, RuleViolation violation) {
    var place = join(path, violation.field().orElse(""));
    var field = place.isEmpty() ? WHOLE_BODY : place;
    return RuleViolation.of(field, violation.rule(), violation.arguments().toArray());
  }

  private static String join(String path, String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  private static String name(StreamReadException e) {
    try {
      return e.getProcessor() == null
          ? ""
          : Objects.requireNonNullElse(e.getProcessor().currentName(), "");
    } catch (IOException unknown) {
      return "";
    }
  }

  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
