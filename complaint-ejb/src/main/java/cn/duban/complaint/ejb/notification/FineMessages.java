package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.notification.Link;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.Message.Occasion;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.notification.Sayings;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a fine and to the appeal against it, told to those whom it concerns. */
@Dependent
public class FineMessages {
  @Inject Postbox postbox;
  @Inject PenaltyNotices notices;
  @Inject ExemptionAppeals appeals;

  /** Executed, and thereby delivered to the department (4.3.5). */
  void on(@Observes PenaltyEvent.Executed event) {
    var stamp = event.stamp();
    var people = concerned(stamp.department(), event.person());
    var occasion =
        new Occasion(MessageKind.NOTICE_EXECUTED, stamp.notice().toString(), stamp.department());
    post(people, occasion, Link.toNotice(stamp.notice()), stamp.notice(), stamp.at());
  }

  void on(@Observes PenaltyEvent.SentBack event) {
    var stamp = event.stamp();
    var people = postbox.colleagues().inRole(PenaltyNotice.confirmer(stamp.department()));
    var key = stamp.notice() + "@" + stamp.at();
    var occasion = new Occasion(MessageKind.NOTICE_SENT_BACK, key, stamp.department());
    post(people, occasion, Link.toNotice(stamp.notice()), stamp.notice(), stamp.at());
  }

  void on(@Observes AppealEvent.Awaited event) {
    var stamp = event.stamp();
    var key = stamp.appeal() + "/" + event.seat();
    var occasion = new Occasion(MessageKind.APPEAL_AWAITED, key, stamp.department());
    post(holders(event), occasion, Link.toAppeal(stamp.appeal()), stamp.notice(), stamp.at());
  }

  private Set<String> holders(AppealEvent.Awaited event) {
    var colleagues = postbox.colleagues();
    var department = event.stamp().department();
    var role = event.seat().owner(department);
    return switch (role) {
      case DEPT_MANAGER -> colleagues.leading(department);
      case EXECUTIVE -> colleagues.inChargeOf(department);
      default -> colleagues.inRole(role);
    };
  }

  void on(@Observes AppealEvent.Granted event) {
    ended(MessageKind.APPEAL_GRANTED, event.stamp());
  }

  void on(@Observes AppealEvent.Refused event) {
    ended(MessageKind.APPEAL_REFUSED, event.stamp());
  }

  private void ended(MessageKind kind, AppealEvent.Stamp stamp) {
    var people = concerned(stamp.department(), null);
    appeals.find(stamp.appeal()).ifPresent(appeal -> people.add(appeal.filedBy()));
    var occasion = new Occasion(kind, stamp.appeal().toString(), stamp.department());
    post(people, occasion, Link.toAppeal(stamp.appeal()), stamp.notice(), stamp.at());
  }

  /** The department's manager, and the liable person if it is a user. */
  private Set<String> concerned(DepartmentCode department, @Nullable String liable) {
    var people = new HashSet<>(postbox.colleagues().leading(department));
    if (liable != null) {
      people.add(liable);
    }
    return people;
  }

  private void post(
      Collection<String> people, Occasion occasion, Link link, UUID notice, Instant at) {
    var department = occasion.department();
    var words =
        Saying.of(
            "notification.say." + occasion.kind(),
            notices
                .find(notice)
                .flatMap(PenaltyNotice::number)
                .map(PenaltyNoticeNumber::toString)
                .orElse(""),
            department == null ? "" : postbox.nameOf(department));
    postbox.post(people, new Message(occasion, new Sayings(List.of(words)), link, at));
  }
}
