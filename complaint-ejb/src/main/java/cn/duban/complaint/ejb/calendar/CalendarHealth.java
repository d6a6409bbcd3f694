package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.CalendarDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Warns when this year's or next year's holidays are not imported: deadlines in working days then
 * know weekends only (requirements §3). The node serves all the same.
 */
@Readiness
@ApplicationScoped
public class CalendarHealth implements HealthCheck {
  @Inject CalendarDays calendarDays;
  @Inject Clock clock;

  @Override
  public HealthCheckResponse call() {
    var calendar = calendarDays.calendar();
    var thisYear = Year.now(clock).getValue();
    var response = HealthCheckResponse.named("working-calendar").up();
    for (int year = thisYear; year <= thisYear + 1; year++) {
      response.withData(String.valueOf(year), calendar.covers(year) ? "loaded" : "weekends only");
    }
    return response.build();
  }
}
