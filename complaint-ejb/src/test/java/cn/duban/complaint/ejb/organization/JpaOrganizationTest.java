package cn.duban.complaint.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Deputy;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JpaOrganizationTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final DepartmentCode KF = DepartmentCode.CUSTOMER_SERVICE;
  private static final DepartmentCode GS = DepartmentCode.COMPANY_LEADERS;
  private static final DepartmentCode WL = new DepartmentCode("WL");

  private final TestDatabase database;

  JpaOrganizationTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void company() {
    database.run(
        em -> {
          var departments = Organizations.departmentsOn(em);
          departments.add(Department.named(WL, "网络运行部", NOON));
          departments.add(Department.named(KF, "客户服务部", NOON));
          departments.add(Department.named(GS, "公司领导", NOON));
          var people = Organizations.employeesOn(em);
          people.add(
              Employee.appointed(
                  Appointment.of("wl.manager", "经理", WL, Role.DEPT_MANAGER, Role.HANDLER), NOON));
          people.add(Employee.appointed(Appointment.of("kf.clerk", "受理员", KF, Role.CLERK), NOON));
          var executive =
              new Appointment(
                  "vp.tech", "分管副总", GS, Set.of(Role.EXECUTIVE), Set.of(WL, KF), "a@example.com");
          people.add(Employee.appointed(executive, NOON));
        });
  }

  @Test
  void givenDepartments_whenListed_thenTheyStandByCode() {
    var all = database.inTransaction(em -> Organizations.departmentsOn(em).all());

    assertThat(all).extracting(Department::code).containsExactly(GS, KF, WL);
  }

  @Test
  void givenAnUnknownDepartment_whenAskedFor_thenTheRequestIsWrong() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(
            () -> database.run(em -> Organizations.departmentsOn(em).get(new DepartmentCode("XX"))))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(OrganizationRule.UNKNOWN_DEPARTMENT));
  }

  @Test
  void givenAnExecutive_whenFound_thenRolesAndDepartmentsAreThere() {
    var executive =
        database.inTransaction(em -> Organizations.employeesOn(em).find("vp.tech")).orElseThrow();

    assertThat(executive.roles()).containsExactly(Role.EXECUTIVE);
    assertThat(executive.inCharge()).containsExactlyInAnyOrder(WL, KF);
    assertThat(executive.actor(NOON).inChargeOf(KF)).isTrue();
  }

  @Test
  void givenPeople_whenAskedByRoleAndDepartment_thenOnlyTheActiveOnesAreFound() {
    database.run(
        em -> {
          var people = Organizations.employeesOn(em);
          assertThat(people.inRole(WL, Role.HANDLER))
              .extracting(Employee::username)
              .containsExactly("wl.manager");
          assertThat(people.inRole(Role.CLERK)).hasSize(1);
          assertThat(people.executivesOver(WL))
              .extracting(Employee::username)
              .containsExactly("vp.tech");
          assertThat(people.executivesOver(GS)).isEmpty();
          people.get("kf.clerk").deactivate();
        });

    var clerks = database.inTransaction(em -> Organizations.employeesOn(em).inRole(Role.CLERK));
    assertThat(clerks).isEmpty();
  }

  @Test
  void givenPeople_whenAPageIsListed_thenItHoldsEverythingOfEach() {
    var page = database.inTransaction(em -> Organizations.employeesOn(em).list(1, 2));

    assertThat(page).extracting(Employee::username).containsExactly("vp.tech", "wl.manager");
    assertThat(page.get(1).roles()).containsExactlyInAnyOrder(Role.DEPT_MANAGER, Role.HANDLER);
    long everybody = database.inTransaction(em -> Organizations.employeesOn(em).count());
    assertThat(everybody).isEqualTo(3);
  }

  @Test
  void givenATransfer_whenReadAgain_thenRolesAndDepartmentsAreTheNewOnes() {
    database.run(
        em ->
            Organizations.employeesOn(em)
                .get("vp.tech")
                .transfer(Appointment.of("vp.tech", "总经理", GS, Role.GENERAL_MANAGER)));

    var moved = database.inTransaction(em -> Organizations.employeesOn(em).get("vp.tech"));
    assertThat(moved.roles()).containsExactly(Role.GENERAL_MANAGER);
    assertThat(moved.inCharge()).isEmpty();
    assertThat(moved.email()).isEmpty();
  }

  @Test
  void givenDeputies_whenADayIsAsked_thenThoseWhosePeriodHoldsItAnswer() {
    database.run(
        em -> {
          var deputies = Organizations.deputiesOn(em);
          deputies.add(deputy("wl.manager", "kf.clerk", MONDAY, MONDAY.plusDays(1)));
          deputies.add(deputy("vp.tech", "wl.manager", MONDAY.plusDays(1), MONDAY.plusDays(2)));
        });

    database.run(
        em -> {
          var deputies = Organizations.deputiesOn(em);
          var tuesday = MONDAY.plusDays(1);
          assertThat(deputies.on(tuesday).principalsOf("kf.clerk", tuesday))
              .containsExactly("wl.manager", "vp.tech");
          assertThat(deputies.on(MONDAY).all()).hasSize(1);
          assertThat(deputies.endingFrom(MONDAY.plusDays(2)).all()).hasSize(1);
          assertThat(deputies.list("kf.clerk", 0, 10)).hasSize(1);
          assertThat(deputies.list(null, 0, 10)).hasSize(2);
          assertThat(deputies.count("wl.manager")).isEqualTo(2);
          assertThat(deputies.find(deputies.list(null, 0, 1).get(0).id())).isPresent();
        });
  }

  private static Deputy deputy(String person, String deputy, LocalDate from, LocalDate to) {
    return Deputy.of(new Absence(person, from, to), deputy, NOON);
  }
}
