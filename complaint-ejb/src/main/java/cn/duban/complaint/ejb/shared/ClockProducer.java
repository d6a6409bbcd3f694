package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one clock of the product, in the zone of the company; nobody asks the system for the time.
 */
@ApplicationScoped
public class ClockProducer {
  /** Where the company is: days begin and end there. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject SandboxOffset offset;

  /** The real time, but for a sandbox, whose time was moved. */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new ShiftedClock(real(), offset::ahead);
  }

  /** The clock of the machine, for whoever measures how far the company's is ahead of it. */
  static Clock real() {
    return Clock.system(ZONE);
  }
}
