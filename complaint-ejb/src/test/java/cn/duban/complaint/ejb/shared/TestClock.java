package cn.duban.complaint.ejb.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The company's clock, which a test moves. */
public final class TestClock extends Clock {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Instant now;

  /** It shows this time, written as {@code 2026-11-20T10:00}. */
  public TestClock(String time) {
    now = at(time);
  }

  /** Time of Shanghai, written as {@code 2026-11-20T10:00}. */
  public static Instant at(String time) {
    return OffsetDateTime.parse(time + (time.length() == 16 ? ":00+08:00" : "+08:00")).toInstant();
  }

  /** From now on it shows this time. */
  public void set(String time) {
    now = at(time);
  }

  /** From now on it shows this time. */
  public void set(Instant time) {
    now = time;
  }

  /** From now on it shows a time so much later. */
  public void forward(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return SHANGHAI;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The company has one zone");
  }

  @Override
  public Instant instant() {
    return now;
  }
}
