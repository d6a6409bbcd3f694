package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The container's events in plain Java SE: each observer is told at once, in the transaction. */
public final class Events<T> implements Event<T> {
  private final List<Consumer<T>> observers = new ArrayList<>();

  /** From now on this observer is told everything of its type. */
  public <U extends T> Events<T> tell(Class<U> type, Consumer<U> observer) {
    observers.add(
        event -> {
          if (type.isInstance(event)) {
            observer.accept(type.cast(event));
          }
        });
    return this;
  }

  @Override
  public void fire(T event) {
    observers.forEach(observer -> observer.accept(event));
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("Events are synchronous");
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException("Events are synchronous");
  }

  @Override
  public Event<T> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Nobody asks for a part of the events");
  }

  @Override
  public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Nobody asks for a part of the events");
  }
}
