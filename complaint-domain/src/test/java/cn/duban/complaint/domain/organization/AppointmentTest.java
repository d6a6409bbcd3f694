package cn.duban.complaint.domain.organization;

import static cn.duban.complaint.domain.organization.DepartmentCode.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Anna", "9lives", "a b", "张三"})
  void givenANameThatIsNoUserName_whenAppointed_thenItIsRefused(String username) {
    assertRefused(
        () -> Appointment.of(username, "某人", CUSTOMER_SERVICE, Role.CLERK),
        OrganizationRule.BAD_USERNAME);
  }

  @Test
  void givenNoRole_whenAppointed_thenItIsRefused() {
    assertRefused(
        () -> Appointment.of("somebody", "某人", CUSTOMER_SERVICE), OrganizationRule.NO_ROLE);
  }

  @Test
  void givenAControllersRole_whenThereIsAnother_thenItIsRefused() {
    assertRefused(
        () -> Appointment.of("somebody", "某人", CUSTOMER_SERVICE, Role.ADMIN, Role.CLERK),
        OrganizationRule.ROLE_STANDS_ALONE);
  }

  @Test
  void givenNoExecutive_whenDepartmentsAreInCharge_thenItIsRefused() {
    assertRefused(
        () ->
            new Appointment(
                "somebody",
                "某人",
                CUSTOMER_SERVICE,
                Set.of(Role.CLERK),
                Set.of(CUSTOMER_SERVICE),
                null),
        OrganizationRule.NOT_AN_EXECUTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kf", "K", "KFX", "K1", ""})
  void givenWhatIsNoDepartmentCode_whenRead_thenItIsRefused(String code) {
    assertRefused(() -> DepartmentCode.parse("code", code), OrganizationRule.BAD_DEPARTMENT_CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short-1", "onlyletters", "1234567890", "somebody-2026"})
  void givenAnEasyPassword_whenRequired_thenItIsRefused(String password) {
    assertRefused(
        () -> PasswordPolicy.require("password", "somebody", password),
        OrganizationRule.WEAK_PASSWORD);
  }

  @Test
  void givenALongPasswordOfSeveralKinds_whenRequired_thenItPasses() {
    assertThatCode(() -> PasswordPolicy.require("password", "kf.clerk", "Sandbox-2026"))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(ThrowingCallable call, Rule rule) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
