package cn.duban.complaint.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmployeeTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final DepartmentCode WL = new DepartmentCode("WL");

  private final Employee employee =
      Employee.appointed(Appointment.of("wl.handler", "专岗", WL, Role.HANDLER), NOON);

  @Test
  void givenAChangedPassword_whenAnEarlierSignInIsUsed_thenItCountsNoMore() {
    // when
    employee.choosePassword("hash", LATER);

    // then
    assertThat(employee.acceptsSignInOf(NOON)).isFalse();
    assertThat(employee.acceptsSignInOf(LATER)).isTrue();
  }

  @Test
  void givenAPasswordThatSomebodyElseKnows_whenThePersonChooses_thenItMustNotChangeAgain() {
    employee.receivePassword("hash", NOON);
    assertThat(employee.mustChangePassword()).isTrue();

    employee.choosePassword("another", LATER);
    assertThat(employee.mustChangePassword()).isFalse();
  }

  @Test
  void givenSomebodyWhoLeft_whenASignInIsUsed_thenItCountsNoMore() {
    employee.deactivate();

    assertThat(employee.acceptsSignInOf(LATER)).isFalse();
  }

  @Test
  void givenAnotherAppointment_whenTransferred_thenDepartmentAndRolesAreTheNewOnes() {
    // when
    var executive =
        new Appointment(
            "wl.handler",
            "分管副总",
            DepartmentCode.COMPANY_LEADERS,
            Set.of(Role.EXECUTIVE),
            Set.of(WL),
            "leader@example.com");
    employee.transfer(executive);

    // then
    var actor = employee.actor(NOON);
    assertThat(actor.roles()).containsExactly(Role.EXECUTIVE);
    assertThat(actor.department()).isEqualTo(DepartmentCode.COMPANY_LEADERS);
    assertThat(actor.inChargeOf(WL)).isTrue();
    assertThat(employee.email()).contains("leader@example.com");
  }
}
