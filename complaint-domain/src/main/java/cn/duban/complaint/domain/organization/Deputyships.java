package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who stands in for whom (requirements §2): chains resolve (who is B's deputy is also the deputy of
 * those whose deputy B is, on the days that both cover), loops are refused.
 */
public record Deputyships(List<Deputy> all) {
  public Deputyships {
    all = List.copyOf(all);
  }

  /** For whom this person may sign on this day, the nearest first. */
  public Set<String> principalsOf(String username, LocalDate day) {
    var principals = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(List.of(username));
    while (!open.isEmpty()) {
      var deputy = open.remove();
      for (var named : all) {
        if (named.deputy().equals(deputy)
            && named.covers(day)
            && !named.person().equals(username)
            && principals.add(named.person())) {
          open.add(named.person());
        }
      }
    }
    return principals;
  }

  /** Who may sign for this person on this day, the nearest first. */
  public Set<String> deputiesOf(String username, LocalDate day) {
    var deputies = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(List.of(username));
    while (!open.isEmpty()) {
      var person = open.remove();
      for (var named : all) {
        if (named.person().equals(person)
            && named.covers(day)
            && !named.deputy().equals(username)
            && deputies.add(named.deputy())) {
          open.add(named.deputy());
        }
      }
    }
    return deputies;
  }

  /**
   * Checks that the person may name this deputy.
   *
   * @throws RuleViolation {@link OrganizationRule#DEPUTY_OVERLAPS} if another is named for one of
   *     the days, {@link OrganizationRule#DEPUTY_LOOP} if on one of the days the person would stand
   *     in for himself
   */
  public void require(Absence absence, String deputy) {
    for (var named : all) {
      if (named.person().equals(absence.person()) && named.overlaps(absence)) {
        throw RuleViolation.of("person", OrganizationRule.DEPUTY_OVERLAPS, named.deputy());
      }
    }
    // the chain changes only on the first days of periods, so these are all the days to look at
    firstDays(absence).stream()
        .filter(day -> principalsOf(absence.person(), day).contains(deputy))
        .findFirst()
        .ifPresent(
            day -> {
              throw RuleViolation.of("deputy", OrganizationRule.DEPUTY_LOOP, absence.person());
            });
  }

  private Set<LocalDate> firstDays(Absence absence) {
    var days = new LinkedHashSet<>(Set.of(absence.from()));
    all.stream()
        .filter(named -> named.overlaps(absence))
        .map(Deputy::from)
        .filter(day -> day.isAfter(absence.from()))
        .forEach(days::add);
    return days;
  }
}
