package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The sweep on a real database; each of its transactions is one here too. */
final class SweepOfTheTest {
  private SweepOfTheTest() {}

  static OutboxSweep of(TestDatabase database, SettingsOfTheTest settings, Clock clock) {
    var sweep = new OutboxSweep();
    sweep.outbox = outbox(database);
    sweep.work = work(database, clock);
    sweep.words = new Words();
    sweep.words.become(NotificationTables::say);
    sweep.settings = settings;
    sweep.clock = clock;
    sweep.carriers = carriers(settings, clock);
    return sweep;
  }

  private static Outbox outbox(TestDatabase database) {
    return proxy(
        Outbox.class,
        (method, arguments) ->
            database.inTransaction(
                em -> {
                  try {
                    return method.invoke(NotificationTables.outboxOn(em), arguments);
                  } catch (ReflectiveOperationException e) {
                    throw new LinkageError(method.getName(), e);
                  }
                }));
  }

  private static OutboxWork work(TestDatabase database, Clock time) {
    return new OutboxWork() {
      @Override
      public Optional<Outgoing> claim(UUID id, Set<String> silent) {
        return database.inTransaction(em -> NotificationTables.workOn(em, time).claim(id, silent));
      }

      @Override
      public OutboxState settle(UUID id, Receipt receipt) {
        return database.inTransaction(
            em -> NotificationTables.workOn(em, time).settle(id, receipt));
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static Instance<Carrier> carriers(SettingsOfTheTest settings, Clock clock) {
    var mail = new MailCarrier();
    mail.settings = settings;
    var hook = new HookCarrier();
    hook.settings = settings;
    hook.clock = clock;
    return proxy(Instance.class, (method, arguments) -> Stream.of(mail, hook));
  }

  private interface Answer {
    Object to(Method method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            List.of(type).toArray(Class<?>[]::new),
            (self, method, arguments) -> answer.to(method, arguments)));
  }
}
