package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ReminderKind;
import cn.duban.complaint.ejb.organization.Colleagues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is told of an obligation at each step: those who owe it, then those above them (§7). */
final class Addressees {
  private final Colleagues colleagues;
  private final Map<UUID, SheetPeople> sheets;

  Addressees(Colleagues colleagues, List<SheetPeople> sheets) {
    this.colleagues = colleagues;
    this.sheets =
        sheets.stream().collect(Collectors.toMap(SheetPeople::dispatch, Function.identity()));
  }

  /** The user names; whoever owes it himself is not told as somebody's superior too. */
  Set<String> of(Obligation owed, ReminderKind kind) {
    var owing = colleagues.reached(owing(owed));
    if (!kind.escalates()) {
      return owing;
    }
    var above = colleagues.reached(above(owed, kind));
    above.removeAll(owing);
    return above;
  }

  private Set<String> owing(Obligation owed) {
    var department = owed.department().orElseThrow();
    return switch (owed.owner()) {
      case HANDLER -> receiver(owed).map(Set::of).orElseGet(() -> colleagues.handling(department));
      case DEPT_MANAGER -> colleagues.leading(department);
      case EXECUTIVE -> owed.about().map(colleagues::inChargeOf).orElse(Set.of());
      default -> colleagues.inRole(owed.owner());
    };
  }

  private Optional<String> receiver(Obligation owed) {
    return sheet(owed).map(SheetPeople::receiver);
  }

  private Optional<SheetPeople> sheet(Obligation owed) {
    return owed.subject().map(sheets::get);
  }

  private Set<String> above(Obligation owed, ReminderKind level) {
    var department = owed.department().orElseThrow();
    return switch (level) {
      case TO_DEPT_MANAGER -> managing(owed, department);
      case TO_CS_MANAGER -> colleagues.inRole(Role.CS_MANAGER);
      default -> colleagues.inChargeOf(owed.about().orElse(department));
    };
  }

  /** The manager, but not the person blamed, whose place another has taken (requirements §2). */
  private Set<String> managing(Obligation owed, DepartmentCode department) {
    var blamed = sheet(owed).map(SheetPeople::blamed).orElse("");
    var managers = new LinkedHashSet<>(colleagues.leading(department));
    managers.remove(blamed);
    if (owed.owner() == Role.HANDLER) {
      managers.addAll(colleagues.signing(department, blamed));
    }
    return managers;
  }
}
