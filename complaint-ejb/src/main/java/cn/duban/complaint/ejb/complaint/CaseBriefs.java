package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of each number on a list which case it is. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR
})
public class CaseBriefs {
  @Inject CaseBriefQueries queries;
  @Inject CurrentActor current;

  /** Those of these cases that this person may see; the others do not exist for him. */
  public Map<ComplaintNumber, CaseBrief> of(Collection<ComplaintNumber> numbers) {
    return find(numbers).stream().collect(Collectors.toMap(CaseBrief::number, Function.identity()));
  }

  private List<CaseBrief> find(Collection<ComplaintNumber> numbers) {
    var actor = current.get();
    if (numbers.isEmpty()) {
      return List.of();
    }
    if (actor.seesEverything()) {
      return queries.of(numbers);
    }
    var seen = actor.departmentsSeen();
    return seen.isEmpty() ? List.of() : queries.of(numbers, seen);
  }
}
