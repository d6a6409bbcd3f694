package cn.duban.complaint.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked: weekends and official holidays are off, make-up weekends are worked. A
 * year nobody announced anything for has its weekends only.
 */
public final class WorkingCalendar {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final Set<DayReason> WORKED =
      Set.of(DayReason.WORKING_DAY, DayReason.MAKE_UP_WORKING_DAY);

  private final Map<LocalDate, SpecialDay> specialDays;
  private final Set<Year> years;

  private WorkingCalendar(Map<LocalDate, SpecialDay> specialDays) {
    this.specialDays = Map.copyOf(specialDays);
    this.years =
        specialDays.keySet().stream().map(Year::from).collect(Collectors.toUnmodifiableSet());
  }

  /** The calendar with these announced days. */
  public static WorkingCalendar of(Collection<SpecialDay> specialDays) {
    return new WorkingCalendar(
        specialDays.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())));
  }

  /** This calendar with these days as they are announced now. */
  public WorkingCalendar revisedBy(Collection<SpecialDay> announced) {
    var revised = new HashMap<>(specialDays);
    announced.forEach(day -> revised.put(day.date(), day));
    return new WorkingCalendar(revised);
  }

  /** Whether anything was announced for this year. */
  public boolean covers(int year) {
    return years.contains(Year.of(year));
  }

  public boolean isWorkingDay(LocalDate date) {
    return WORKED.contains(reason(date));
  }

  /** Why this day is worked or off. */
  public DayReason reason(LocalDate date) {
    boolean weekend = WEEKEND.contains(date.getDayOfWeek());
    var announced = Optional.ofNullable(specialDays.get(date)).map(SpecialDay::kind);
    if (announced.isEmpty()) {
      return weekend ? DayReason.WEEKEND : DayReason.WORKING_DAY;
    }
    return switch (announced.get()) {
      case HOLIDAY -> DayReason.HOLIDAY;
      case WORKDAY -> weekend ? DayReason.MAKE_UP_WORKING_DAY : DayReason.WORKING_DAY;
    };
  }

  /** The name of the festival for which this day is off or worked; empty on an ordinary day. */
  public String name(LocalDate date) {
    return Optional.ofNullable(specialDays.get(date)).map(SpecialDay::name).orElse("");
  }

  /** The working day that is so many working days after this date, worked or not. */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    var day = date;
    for (int counted = 0; counted < workingDays; counted++) {
      day = onOrNextWorkingDay(day.plusDays(1));
    }
    return day;
  }

  /** This date if it is worked, else the next that is. */
  public LocalDate onOrNextWorkingDay(LocalDate date) {
    var day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
