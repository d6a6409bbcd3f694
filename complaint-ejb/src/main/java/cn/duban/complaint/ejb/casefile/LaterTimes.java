package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a case for a later time (延期), and who can ask or decide now.
 *
 * @param latest the latest request of each sheet
 * @param askable the sheets whose answer is owed and not yet due
 */
record LaterTimes(Map<UUID, Extension> latest, Set<UUID> askable) {

  static LaterTimes of(List<Extension> asked, List<Obligation> owed, Instant now) {
    var latest =
        asked.stream()
            .collect(Collectors.toMap(Extension::dispatch, Function.identity(), (a, b) -> b));
    var askable =
        owed.stream()
            .filter(each -> each.type() == ObligationType.REPLY && each.isOpen())
            .filter(each -> !now.isAfter(each.dueAt()))
            .flatMap(each -> each.subject().stream())
            .collect(Collectors.toSet());
    return new LaterTimes(latest, askable);
  }

  @Nullable Extension latest(Dispatch sheet) {
    return latest.get(sheet.id());
  }

  Set<DispatchAction> steps(Dispatch sheet, Actor actor) {
    var steps = EnumSet.noneOf(DispatchAction.class);
    var asked = latest(sheet);
    if (asked != null && asked.isOpen()) {
      if (asked.awaits(actor)) {
        steps.add(DispatchAction.DECIDE_EXTENSION);
      }
    } else if (askable.contains(sheet.id())
        && actor.inAnyCapacity(Duties.handling(sheet.department()))) {
      steps.add(DispatchAction.ASK_EXTENSION);
    }
    return steps;
  }
}
