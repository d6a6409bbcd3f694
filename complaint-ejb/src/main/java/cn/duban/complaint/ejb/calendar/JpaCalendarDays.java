package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.CalendarDay;
import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.calendar.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The announced days as rows of {@code calendar_day}, read anew each time: two nodes agree. */
@Dependent
class JpaCalendarDays implements CalendarDays {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public WorkingCalendar calendar() {
    return WorkingCalendar.of(
        em.createQuery(
                """
                SELECT NEW cn.duban.complaint.domain.calendar.SpecialDay(d.date, d.kind, d.name)
                FROM CalendarDay d
                """,
                SpecialDay.class)
            .getResultList());
  }

  @Override
  public List<SpecialDay> ofYear(int year) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.domain.calendar.SpecialDay(d.date, d.kind, d.name)
            FROM CalendarDay d WHERE d.date BETWEEN :first AND :last ORDER BY d.date
            """,
            SpecialDay.class)
        .setParameter("first", MonthDay.of(1, 1).atYear(year))
        .setParameter("last", MonthDay.of(12, 31).atYear(year))
        .getResultList();
  }

  @Override
  public Optional<CalendarDay> find(LocalDate date) {
    return Optional.ofNullable(em.find(CalendarDay.class, date));
  }

  @Override
  public void add(CalendarDay day) {
    em.persist(day);
  }
}
