package cn.duban.complaint.ejb.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells events to the real observers in the order of their priorities, as CDI does, for tests in
 * plain Java SE.
 */
public final class Observers {
  private final List<Object> beans;

  private Observers(List<Object> beans) {
    this.beans = beans;
  }

  /** These beans listen. */
  public static Observers of(Object... beans) {
    return new Observers(List.of(beans));
  }

  /** Calls every observer of this event's type. */
  public void fire(Object event) {
    beans.stream()
        .flatMap(bean -> listeners(bean, event))
        .sorted(Comparator.comparingInt(Listener::priority))
        .forEach(listener -> listener.hear(event));
  }

  private static final Map<Class<?>, List<Method>> OBSERVERS = new ConcurrentHashMap<>();

  private static List<Method> observers(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameters()[0].isAnnotationPresent(Observes.class))
        .toList();
  }

  private static Stream<Listener> listeners(Object bean, Object event) {
    return OBSERVERS.computeIfAbsent(bean.getClass(), Observers::observers).stream()
        .filter(method -> method.getParameterTypes()[0].isInstance(event))
        .map(method -> new Listener(bean, method));
  }

  private record Listener(Object bean, Method method) {
    int priority() {
      Parameter parameter = method.getParameters()[0];
      var priority = parameter.getAnnotation(Priority.class);
      return priority == null ? Interceptor.Priority.APPLICATION + 500 : priority.value();
    }

    void hear(Object event) {
      try {
        method.setAccessible(true);
        method.invoke(bean, event);
      } catch (InvocationTargetException e) {
        throw new AssertionError(method + " failed", e.getCause());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }
}
