package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShiftedClockTest {
  private final Clock real =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00.123456789Z"), ClockProducer.ZONE);

  @Test
  void givenARealClock_whenItIsRead_thenInMicrosecondsAndInTheZoneOfTheCompany() {
    var clock = new ShiftedClock(real, () -> Duration.ZERO);
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T04:00:00.123456Z"));
    assertThat(clock.getZone()).hasToString("Asia/Shanghai");
  }

  @Test
  void givenAMovedClock_whenItIsRead_thenItIsAhead() {
    var clock = new ShiftedClock(real, () -> Duration.ofDays(2));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-25T04:00:00.123456Z"));
  }
}
