package cn.duban.complaint.ejb.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SandboxPeopleTest {
  private final TestDatabase database;

  SandboxPeopleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenAnEmptySandbox_whenItIsOpenedTwice_thenEverybodyIsThereOnce() {
    // when
    int first = invite();
    int second = invite();

    // then
    assertThat(first).isEqualTo(7 + 19);
    assertThat(second).isZero();
    database.run(
        em -> {
          var people = Organizations.employeesOn(em);
          assertThat(people.count()).isEqualTo(19);
          assertThat(people.executivesOver(new DepartmentCode("KD")))
              .extracting(Employee::username)
              .containsExactly("vp.tech");
          assertThat(people.inRole(Role.DEPT_MANAGER)).hasSize(4);
          assertThat(
                  new PasswordHashes()
                      .matches(SandboxPeople.PASSWORD, people.get("gm").passwordHash()))
              .isTrue();
        });
  }

  private int invite() {
    return database.inTransaction(
        em -> {
          var sandbox = new SandboxPeople();
          sandbox.departments = Organizations.departmentsOn(em);
          sandbox.employees = Organizations.employeesOn(em);
          sandbox.passwords = new PasswordHashes();
          sandbox.clock =
              Clock.fixed(Instant.parse("2026-03-02T00:30:00Z"), ZoneId.of("Asia/Shanghai"));
          return sandbox.invite();
        });
  }
}
