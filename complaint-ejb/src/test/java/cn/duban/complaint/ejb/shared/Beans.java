package cn.duban.complaint.ejb.shared;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.security.Pens;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The beans of the product as the container would wire them for one person in one transaction: what
 * is injected, and every observer of what happens. For scenarios through the real boundaries in
 * plain Java SE.
 */
public final class Beans {
  private static final String ROOT = "cn.duban.complaint.ejb.";
  private static final List<Class<?>> LISTENERS = listeners();
  private static final Map<Class<?>, Field[]> FIELDS = new ConcurrentHashMap<>();

  private final Map<Class<?>, Object> made = new HashMap<>();
  private final EntityManager em;
  private final Actor actor;
  private Observers observers;

  /** For this person, who has given the password just now. */
  public Beans(EntityManager em, Actor person, Clock clock) {
    this.em = em;
    this.actor =
        new Actor(
            person.username(),
            person.department(),
            person.roles(),
            person.inCharge(),
            clock.instant());
    made.put(Clock.class, clock);
    made.put(CurrentActor.class, Pens.requestOf(actor));
  }

  /** The bean of this class, or the one that implements this interface. */
  public <T> T get(Class<T> type) {
    return type.cast(bean(type));
  }

  private Object bean(Class<?> type) {
    var known = made.get(type);
    if (known != null) {
      return known;
    }
    var bean = born(type);
    made.put(type, bean);
    for (var field : FIELDS.computeIfAbsent(bean.getClass(), Class::getDeclaredFields)) {
      inject(bean, field);
    }
    return bean;
  }

  private static Object born(Class<?> type) {
    try {
      var constructor = implementation(type).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  /** A repository is implemented by the class of the same feature that is named Jpa…. */
  private static Class<?> implementation(Class<?> type) throws ClassNotFoundException {
    if (!type.isInterface()) {
      return type;
    }
    var name = type.getPackageName();
    var feature = name.substring(name.lastIndexOf('.') + 1);
    return Class.forName(ROOT + feature + ".Jpa" + type.getSimpleName());
  }

  private void inject(Object bean, Field field) {
    try {
      field.setAccessible(true);
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        field.set(bean, em);
      } else if (field.getType() == SessionContext.class
          && field.isAnnotationPresent(Resource.class)) {
        field.set(bean, Sessions.of(actor.username()));
      } else if (field.getType() == Event.class) {
        field.set(bean, new Events<Object>().tell(Object.class, this::fire));
      } else if (field.isAnnotationPresent(Inject.class)) {
        field.set(bean, bean(field.getType()));
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private void fire(Object event) {
    if (observers == null) {
      observers = Observers.of(LISTENERS.stream().map(this::bean).toArray());
    }
    observers.fire(event);
  }

  private static List<Class<?>> listeners() {
    try {
      var classes =
          Path.of(NumberIssuer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(name -> name.endsWith(".class"))
            .map(name -> name.replace(".class", "").replace('/', '.'))
            .<Class<?>>map(Beans::load)
            .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(Beans::observes))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Beans.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean observes(Method method) {
    return Arrays.stream(method.getParameters())
        .anyMatch(p -> p.isAnnotationPresent(Observes.class));
  }
}
