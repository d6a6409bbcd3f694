package cn.duban.complaint.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Signer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final DepartmentCode WL = new DepartmentCode("WL");
  private static final DepartmentCode KD = new DepartmentCode("KD");

  private final Actor wlHandler = actor("wl.handler", WL, Role.HANDLER);
  private final Actor kdManager = actor("kd.manager", KD, Role.DEPT_MANAGER);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CLERK", "CS_MANAGER", "GENERAL_AFFAIRS", "GENERAL_MANAGER", "AUDITOR"})
  void givenARoleThatSeesAll_whenAnyDepartmentIsAsked_thenItIsSeen(Role role) {
    var actor = actor("somebody", DepartmentCode.COMPANY_LEADERS, role);

    assertThat(actor.seesEverything()).isTrue();
    assertThat(actor.sees(WL)).isTrue();
  }

  @Test
  void givenAHandler_whenDepartmentsAreAsked_thenOnlyTheOwnIsSeen() {
    assertThat(wlHandler.sees(WL)).isTrue();
    assertThat(wlHandler.answersFor(WL)).isTrue();
    assertThat(wlHandler.manages(WL)).isFalse();
    assertThat(wlHandler.sees(KD)).isFalse();
  }

  @Test
  void givenAnExecutive_whenDepartmentsAreAsked_thenThoseInChargeAreSeen() {
    var executive =
        new Actor(
            "vp.tech", DepartmentCode.COMPANY_LEADERS, Set.of(Role.EXECUTIVE), Set.of(WL), NOON);

    assertThat(executive.inChargeOf(WL)).isTrue();
    assertThat(executive.sees(WL)).isTrue();
    assertThat(executive.sees(KD)).isFalse();
    assertThat(executive.sees(DepartmentCode.COMPANY_LEADERS)).isFalse();
  }

  @Test
  void givenTheAdministrator_whenBusinessIsAsked_thenNothingIsSeen() {
    var admin = actor("admin", WL, Role.ADMIN);

    assertThat(admin.seesEverything()).isFalse();
    assertThat(admin.sees(WL)).isFalse();
  }

  @Test
  void givenADeputy_whenTheOthersRightIsNeeded_thenTheSignatureSaysForWhom() {
    var deputy = standingIn(wlHandler, kdManager);

    assertThat(deputy.signerIf(self -> self.manages(KD)))
        .contains(new Signer("wl.handler", "kd.manager"));
    assertThat(deputy.signerIf(self -> self.handles(WL))).contains(Signer.self("wl.handler"));
    assertThat(deputy.sees(KD)).isTrue();
  }

  @Test
  void givenADeputy_whenRoleAndDepartmentAreOfDifferentPeople_thenNobodySigns() {
    var deputy = standingIn(wlHandler, kdManager);

    assertThat(deputy.signerIf(self -> self.manages(WL))).isEmpty();
    assertThat(deputy.has(Role.DEPT_MANAGER)).isFalse();
  }

  private static Actor actor(String username, DepartmentCode department, Role role) {
    return new Actor(username, department, Set.of(role), Set.of(), NOON);
  }

  private static Actor standingIn(Actor deputy, Actor principal) {
    return new Actor(
        deputy.username(),
        deputy.department(),
        deputy.roles(),
        deputy.inCharge(),
        NOON,
        List.of(principal));
  }
}
