package cn.duban.complaint.web.shared;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * A domain record with one text in it ({@code ComplaintNumber("2026KF001")}): outside the domain it
 * is that text, in JSON, in a path and in a query.
 */
record OneComponent<T>(Class<T> type) {
  private static final String DOMAIN = "cn.duban.complaint.domain.";

  /** Whether this type is such a record. */
  static boolean is(Class<?> type) {
    return type.isRecord()
        && type.getName().startsWith(DOMAIN)
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  static <T> OneComponent<T> of(Class<T> type) {
    return new OneComponent<>(type);
  }

  /** The text in it. */
  String text(Object value) {
    try {
      var accessor = type.getRecordComponents()[0].getAccessor();
      accessor.trySetAccessible();
      return String.valueOf(accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record reads its own component: " + type, e);
    }
  }

  /** The record of this text; what its constructor refuses is thrown on. */
  T read(String text) {
    try {
      var constructor = type.getDeclaredConstructor(String.class);
      constructor.trySetAccessible();
      return constructor.newInstance(text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(Arrays.toString(type.getRecordComponents()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record has its canonical constructor: " + type, e);
    }
  }
}
