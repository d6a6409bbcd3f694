package cn.duban.complaint.domain.tariff;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.at;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** 4.3.2 b: 各职能部门按照公司服务承诺执行. */
class ServiceCommitmentTest {
  private static final Instant NOV_20 = at("2026-11-20 10:00");

  @Test
  void clause432b_givenCommitment_thenItsLimitSetsTheDueTime() {
    var install = decide("CABLE_INSTALL", 3, LimitUnit.WORKING_DAYS);
    var deadline = Deadlines.service(at("2026-02-13 10:00"), install.limit(), OFFICIAL, SHANGHAI);
    assertThat(deadline.dueOn()).isEqualTo("2026-02-25");
    assertThat(install.limit().penalised()).isTrue();
  }

  @Test
  void requirements4_givenOneHour_thenTheWarningIsNotLongerThanTheLimit() {
    assertThat(decide("HOTLINE", 1, LimitUnit.HOURS).limit().toString())
        .isEqualTo("1 HOURS warn 1 HOURS penalised");
  }

  @Test
  void requirements4_givenNonsense_thenTheFieldIsNamed() {
    refused("code", () -> decide("cable install", 3, LimitUnit.HOURS));
    refused("limit", () -> decide("CABLE_INSTALL", 0, LimitUnit.HOURS));
    refused("limit", () -> decide("CABLE_INSTALL", 367, LimitUnit.WORKING_DAYS));
    refused("limit", () -> decide("CABLE_INSTALL", Integer.MAX_VALUE, LimitUnit.WORKING_DAYS));
    refused("unit", () -> decide("CABLE_INSTALL", 3, LimitUnit.MINUTES));
    refused("name", () -> change("CABLE_INSTALL", " ", "2026-11-20"));
  }

  @Test
  void requirements4_givenEarlierValidFrom_thenItIsRefused() {
    var yesterday = change("CABLE_INSTALL", "有线电视安装", "2026-11-19");
    refused("validFrom", () -> ServiceCommitment.decide(yesterday, "admin", NOV_20, SHANGHAI));
  }

  private static ServiceCommitment decide(String code, int limit, LimitUnit unit) {
    var change = new CommitmentChange(code, "有线电视安装", limit, unit, on("2026-11-20"));
    return ServiceCommitment.decide(change, "admin", NOV_20, SHANGHAI);
  }

  private static CommitmentChange change(String code, String name, String validFrom) {
    return new CommitmentChange(code, name, 3, LimitUnit.WORKING_DAYS, on(validFrom));
  }

  private static void refused(String field, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.field()).contains(field));
  }
}
