package cn.duban.complaint.domain.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One announced day in the calendar that the company keeps. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
  @Id
  @Column(name = "calendar_date")
  private LocalDate date;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private DayKind kind;

  private String name;

  @SuppressWarnings("NullAway.Init")
  protected CalendarDay() {} // JPA

  private CalendarDay(SpecialDay day) {
    this.date = day.date();
    this.kind = day.kind();
    this.name = day.name();
  }

  /** Enters an announced day into the calendar. */
  public static CalendarDay announce(SpecialDay day) {
    return new CalendarDay(day);
  }

  /** The same day as a later announcement has it. */
  public void revise(DayKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  public LocalDate date() {
    return date;
  }

  public DayKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** The day as a value. */
  public SpecialDay toSpecialDay() {
    return new SpecialDay(date, kind, name);
  }
}
