package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.calendar.CalendarRevision;
import cn.duban.complaint.ejb.calendar.TouchedDeadline;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Says which of the things owed now would be due at another time by another calendar. They stay as
 * they were frozen; only what begins later is counted by the new one (requirements §3).
 */
@Dependent
public class FrozenDeadlines {
  @Inject Obligations obligations;
  @Inject Clock clock;

  void on(@Observes CalendarRevision revision) {
    obligations.openDueFrom(revision.first()).forEach(owed -> compare(owed, revision));
  }

  private void compare(Obligation owed, CalendarRevision revision) {
    var zone = clock.getZone();
    var before = Deadlines.recounted(owed.explanation(), revision.before(), zone);
    Deadlines.recounted(owed.explanation(), revision.after(), zone)
        .filter(after -> !before.equals(Optional.of(after)))
        .ifPresent(
            after ->
                revision.touches(
                    new TouchedDeadline(
                        owed.complaint().map(ComplaintNumber::value).orElse(null),
                        owed.type(),
                        owed.department().map(DepartmentCode::code).orElse(null),
                        owed.dueAt(),
                        after)));
  }
}
