package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.capa.CapaEvent;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.notification.Link;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.Message.Occasion;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.notification.Sayings;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.SupervisionOrderIssued;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happens to a case, told to those whose turn it is (requirements §7). */
@Dependent
public class CaseMessages {
  @Inject Postbox postbox;
  @Inject Complaints complaints;

  void on(@Observes ComplaintEvent.Dispatched event) {
    var people =
        sheet(event.stamp().number(), event.dispatch())
            .flatMap(Dispatch::receiver)
            .map(Set::of)
            .orElseGet(() -> postbox.colleagues().handling(event.to()));
    tell(people, MessageKind.DISPATCHED, event.dispatch(), event);
  }

  void on(@Observes ComplaintEvent.Returned event) {
    var colleagues = postbox.colleagues();
    var people = new HashSet<>(colleagues.inRole(Role.CLERK));
    people.addAll(colleagues.inRole(Role.CS_MANAGER));
    tell(people, MessageKind.RETURNED, event.dispatch(), event);
  }

  void on(@Observes ComplaintEvent.ConsentAsked event) {
    var key = event.dispatch() + "@" + event.stamp().at();
    tell(
        postbox.colleagues().inChargeOf(event.to()),
        new Occasion(MessageKind.CONSENT_ASKED, key, event.to()),
        event.stamp());
  }

  void on(@Observes ComplaintEvent.Urged event) {
    var colleagues = postbox.colleagues();
    var people = new HashSet<>(colleagues.handling(event.to()));
    people.addAll(colleagues.leading(event.to()));
    var key = event.stamp().number() + "/" + event.to() + "@" + event.stamp().at();
    tell(people, new Occasion(MessageKind.URGED, key, event.to()), event.stamp());
  }

  /** Each executive is asked for the departments of the round in his charge (4.2.3). */
  void on(@Observes ComplaintEvent.Escalated event) {
    var stamp = event.stamp();
    complaints.find(stamp.number()).orElseThrow().dispatches().stream()
        .filter(sheet -> sheet.roundNumber() == stamp.round())
        .filter(sheet -> sheet.status() != DispatchStatus.RETURNED)
        .map(Dispatch::department)
        .distinct()
        .forEach(department -> tellInCharge(department, stamp));
  }

  private void tellInCharge(DepartmentCode department, ComplaintEvent.Stamp stamp) {
    var key = stamp.number() + "/" + stamp.round();
    tell(
        postbox.colleagues().inChargeOf(department),
        new Occasion(MessageKind.ESCALATED, key, department),
        stamp);
  }

  void on(@Observes CapaEvent.Returned event) {
    var stamp = event.stamp();
    var colleagues = postbox.colleagues();
    var people = new HashSet<>(colleagues.handling(stamp.department()));
    people.addAll(colleagues.leading(stamp.department()));
    var key = stamp.dispatch() + "@" + stamp.at();
    var occasion = new Occasion(MessageKind.CAPA_RETURNED, key, stamp.department());
    post(people, occasion, stamp.number(), new By(stamp.by(), stamp.at()));
  }

  /** The department's managers get the order, the executives in charge a copy. */
  void on(@Observes SupervisionOrderIssued event) {
    var stamp = event.stamp();
    var people = new HashSet<>(postbox.colleagues().leading(stamp.department()));
    people.addAll(event.copiedTo());
    var occasion =
        new Occasion(MessageKind.SUPERVISION_ORDER, event.order().toString(), stamp.department());
    post(people, occasion, stamp.number(), new By(stamp.by(), stamp.at()));
  }

  private void tell(
      Collection<String> people, MessageKind kind, UUID dispatch, ComplaintEvent.OfDispatch event) {
    tell(people, new Occasion(kind, dispatch.toString(), event.to()), event.stamp());
  }

  private void tell(Collection<String> people, Occasion occasion, ComplaintEvent.Stamp stamp) {
    post(people, occasion, stamp.number(), new By(stamp.by(), stamp.at()));
  }

  private record By(String person, Instant at) {}

  /** Nobody is told what he has done himself. */
  private void post(Collection<String> people, Occasion occasion, ComplaintNumber number, By doer) {
    var department = occasion.department();
    var name = department == null ? "" : postbox.nameOf(department);
    var words = Saying.of("notification.say." + occasion.kind(), number, name);
    postbox.post(
        people.stream().filter(person -> !person.equals(doer.person())).toList(),
        new Message(occasion, new Sayings(List.of(words)), Link.toCase(number), doer.at()));
  }

  private Optional<Dispatch> sheet(ComplaintNumber number, UUID dispatch) {
    return complaints.find(number).flatMap((Complaint found) -> found.dispatch(dispatch));
  }
}
