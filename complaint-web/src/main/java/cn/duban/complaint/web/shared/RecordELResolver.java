package cn.duban.complaint.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of records in pages ({@code #{row.number}}), which Expression Language 5
 * does not. An {@link Optional} is read as what is in it, or as nothing.
 */
public class RecordELResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(
                  Collectors.toUnmodifiableMap(
                      RecordComponent::getName, RecordComponent::getAccessor, (a, b) -> a));
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return accessor(context, base, property).map(read(base)).orElse(null);
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return accessor(context, base, property).<Class<?>>map(Method::getReturnType).orElse(null);
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return accessor(context, base, property).isPresent();
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (accessor(context, base, property).isPresent()) {
      throw new PropertyNotWritableException("A record does not change: " + property);
    }
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Optional<Method> accessor(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return Optional.empty();
    }
    var accessor = Optional.ofNullable(ACCESSORS.get(base.getClass()).get(property.toString()));
    context.setPropertyResolved(accessor.isPresent());
    return accessor;
  }

  private static Function<Method, @Nullable Object> read(@Nullable Object base) {
    return accessor -> {
      try {
        var value = accessor.invoke(base);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
      } catch (InvocationTargetException e) {
        throw new ELException(e.getCause());
      } catch (IllegalAccessException e) {
        throw new ELException(e);
      }
    };
  }
}
