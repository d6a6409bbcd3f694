package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.Extensions;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Ends a request for a later time when there is no answer left to wait for: it was given, the sheet
 * went back, the case was referred, closed or voided. What is owed was settled just before.
 */
@Dependent
public class ExtensionKeeping {
  private static final int AFTER_THE_BOOK = Interceptor.Priority.APPLICATION + 700;

  @Inject Extensions extensions;
  @Inject Obligations obligations;
  @Inject Event<SupervisionEvent> events;

  void on(@Observes @Priority(AFTER_THE_BOOK) ComplaintEvent.HandlingSigned event) {
    lapse(event);
  }

  void on(@Observes @Priority(AFTER_THE_BOOK) ComplaintEvent.Returned event) {
    lapse(event);
  }

  void on(@Observes @Priority(AFTER_THE_BOOK) ComplaintEvent.Referred event) {
    lapse(event);
  }

  void on(@Observes @Priority(AFTER_THE_BOOK) ComplaintEvent.Closed event) {
    lapse(event);
  }

  void on(@Observes @Priority(AFTER_THE_BOOK) ComplaintEvent.Voided event) {
    lapse(event);
  }

  private void lapse(ComplaintEvent event) {
    var stamp = event.stamp();
    extensions.of(stamp.number()).stream()
        .filter(Extension::isOpen)
        .forEach(
            extension -> {
              var reply = obligations.hold(extension.obligation());
              if (!reply.isOpen()) {
                reply.resumeAccrual();
                extension.lapse(stamp.at());
                extension.happened().forEach(events::fire);
              }
            });
  }
}
