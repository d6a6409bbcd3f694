package cn.duban.complaint.ejb.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Deputy;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.Scope;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.security.SignInAttempts;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signer;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SignInTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DepartmentCode WL = new DepartmentCode("WL");
  private static final String PASSWORD = "Sandbox-2026";

  private final TestDatabase database;
  private final PasswordHashes passwords = new PasswordHashes();
  private Instant now = NOON;

  SignInTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void people() {
    now = NOON;
    database.run(
        em -> {
          Organizations.departmentsOn(em).add(Department.named(WL, "网络运行部", NOON));
          var hash = passwords.hash(PASSWORD);
          for (var role : new Role[] {Role.HANDLER, Role.DEPT_MANAGER}) {
            var name = "wl." + (role == Role.HANDLER ? "handler" : "manager");
            var employee = Employee.appointed(Appointment.of(name, "某人", WL, role), NOON);
            employee.choosePassword(hash, NOON);
            Organizations.employeesOn(em).add(employee);
          }
        });
  }

  @Test
  void givenTheRightPassword_whenATokenIsIssued_thenItOpensForTwelveHours() {
    // when
    var token = with(signIn -> signIn.issueToken(" WL.Handler ", PASSWORD));

    // then
    assertThat(token.person().roles()).containsExactly(Role.HANDLER);
    assertThat(token.expiresAt()).isEqualTo(NOON.plus(Duration.ofHours(12)));
    assertThat(caller(token.token()).orElseThrow().groups()).containsExactly("HANDLER");
    now = NOON.plus(Duration.ofHours(12));
    assertThat(caller(token.token())).isEmpty();
    assertThat(caller("duban_something")).isEmpty();
  }

  @Test
  void givenFiveFailures_whenTheRightPasswordComes_thenTheNameIsLockedForFifteenMinutes() {
    // given
    for (int i = 0; i < SignInAttempts.LIMIT; i++) {
      assertRefused(() -> enter("wl.handler", "wrong"), SecurityRule.BAD_CREDENTIALS);
    }

    // then
    assertRefused(() -> enter("wl.handler", PASSWORD), SecurityRule.LOCKED);
    now = NOON.plus(SignInAttempts.LOCK);
    assertThat(enter("wl.handler", PASSWORD).username()).isEqualTo("wl.handler");
    assertThat(timeline("wl.handler"))
        .hasSize(6)
        .containsOnlyOnce("SIGN_IN_LOCKED", "SIGNED_IN")
        .endsWith("SIGNED_IN");
  }

  @Test
  void givenANameThatNobodyHas_whenItFails_thenTheAnswersAreThoseOfARealOne() {
    for (int i = 0; i < SignInAttempts.LIMIT; i++) {
      assertRefused(() -> enter("nobody", PASSWORD), SecurityRule.BAD_CREDENTIALS);
    }

    assertRefused(() -> enter("nobody", PASSWORD), SecurityRule.LOCKED);
  }

  @Test
  void givenNothing_whenSomebodyEnters_thenItIsRefused() {
    assertRefused(() -> enter("", PASSWORD), SecurityRule.BAD_CREDENTIALS);
    assertRefused(() -> enter("wl.handler", ""), SecurityRule.BAD_CREDENTIALS);
    assertRefused(
        () -> with(signIn -> signIn.authenticate(null, null)), SecurityRule.BAD_CREDENTIALS);
  }

  @Test
  void givenAToken_whenThePasswordChanges_thenItOpensNothingAndTheOldPasswordNeither() {
    // given
    var token = with(signIn -> signIn.issueToken("wl.handler", PASSWORD));
    now = NOON.plusSeconds(60);

    // when
    with(signIn -> signIn.changePassword("wl.handler", PASSWORD, "Another-2026"));

    // then
    assertThat(caller(token.token())).isEmpty();
    assertRefused(() -> enter("wl.handler", PASSWORD), SecurityRule.BAD_CREDENTIALS);
    assertThat(enter("wl.handler", "Another-2026").mustChangePassword()).isFalse();
    assertRefused(
        () -> with(signIn -> signIn.changePassword("wl.handler", "Another-2026", "easy")),
        OrganizationRule.WEAK_PASSWORD);
  }

  @Test
  void givenAPasswordOfTheAdministrator_whenATokenIsAsked_thenThePasswordMustChangeFirst() {
    database.run(
        em ->
            Organizations.employeesOn(em)
                .get("wl.handler")
                .receivePassword(passwords.hash(PASSWORD), NOON));

    assertRefused(
        () -> with(signIn -> signIn.issueToken("wl.handler", PASSWORD)),
        SecurityRule.PASSWORD_MUST_CHANGE);
  }

  @Test
  void givenADeputy_whenTheDayHasCome_thenTheManagersSignatureIsGivenForTheManager() {
    // given
    database.run(
        em ->
            Organizations.deputiesOn(em)
                .add(Deputy.of(new Absence("wl.manager", TODAY, TODAY), "wl.handler", NOON)));
    var token = with(signIn -> signIn.issueToken("wl.handler", PASSWORD));

    // when
    var caller = caller(token.token()).orElseThrow();

    // then
    assertThat(caller.groups()).containsExactlyInAnyOrder("HANDLER", "DEPT_MANAGER");
    assertThat(sign(caller, self -> self.manages(WL)))
        .isEqualTo(new Signer("wl.handler", "wl.manager"));
    now = NOON.plus(Duration.ofMinutes(31));
    assertRefused(() -> sign(caller, self -> self.manages(WL)), SecurityRule.REAUTHENTICATE);
    assertRefused(
        () -> sign(caller, self -> self.has(Role.GENERAL_MANAGER)), SecurityRule.NOT_ALLOWED);
    now = NOON.plus(Duration.ofHours(12).minusMinutes(1)); // 23:59 in Nanjing
    assertThat(caller(token.token()).orElseThrow().groups()).hasSize(2);
  }

  @Test
  void givenAnIntegration_whenItEnters_thenItActsAsItsUserWithinItsScopes() {
    // given
    var grant =
        new AccessToken.Grant(
            "wl.handler", "96296", Set.of(Scope.READ), NOON.plus(Duration.ofDays(365)));
    database.run(em -> tokens(em).add(AccessToken.forIntegration(grant, "key", NOON)));
    now = NOON.plus(Duration.ofDays(30));

    // then
    var caller = caller("key").orElseThrow();
    assertThat(caller.actor().username()).isEqualTo("wl.handler");
    assertThat(caller.scopes()).containsExactly(Scope.READ);
    var integrations = database.inTransaction(em -> tokens(em).integrations());
    assertThat(integrations).hasSize(1);
    database.run(em -> tokens(em).integrations().get(0).revoke());
    assertThat(caller("key")).isEmpty();
  }

  @Test
  void givenWhatEndedLongAgo_whenSwept_thenItIsForgotten() {
    // given
    with(signIn -> signIn.issueToken("wl.handler", PASSWORD));
    assertRefused(() -> enter("wl.handler", "wrong"), SecurityRule.BAD_CREDENTIALS);
    now = NOON.plus(Duration.ofDays(3));

    // when
    var forgotten =
        database.inTransaction(
            em -> {
              var sweep = new AccessSweep();
              sweep.tokens = tokens(em);
              sweep.records = records(em);
              sweep.clock = clock();
              return sweep.run();
            });

    // then
    assertThat(forgotten.counts().values()).containsExactly(1, 1);
  }

  @Test
  void givenAnEmptyCompany_whenItBegins_thenOneAdministratorMustChooseAPassword() {
    // given
    database.run(em -> em.createQuery("DELETE FROM Employee e").executeUpdate());

    // when
    var password = database.inTransaction(em -> beginning(em).make()).orElseThrow();

    // then
    assertThat(enter("admin", password).mustChangePassword()).isTrue();
    var again = database.inTransaction(em -> beginning(em).make());
    assertThat(again).isEmpty();
    var departments = database.inTransaction(em -> Organizations.departmentsOn(em).all());
    assertThat(departments)
        .extracting(department -> department.code().code())
        .contains("KF", "ZH", "GS");
  }

  private SignedIn enter(String username, String password) {
    return with(signIn -> signIn.authenticate(username, password));
  }

  /** A refused sign-in keeps what was written down about it, as in the server. */
  private <T> T with(Function<SignIn, T> use) {
    try (var em = database.factory().createEntityManager()) {
      em.getTransaction().begin();
      try {
        return use.apply(signIn(em));
      } finally {
        em.getTransaction().commit();
      }
    }
  }

  private Optional<Caller> caller(String secret) {
    return database.inTransaction(
        em -> {
          var callers = new Callers();
          callers.tokens = tokens(em);
          callers.employees = Organizations.employeesOn(em);
          callers.deputies = Organizations.deputiesOn(em);
          callers.clock = clock();
          return callers.withToken(secret);
        });
  }

  private Signer sign(Caller caller, Predicate<Actor> may) {
    return database.inTransaction(
        em -> {
          var signatures = new Signatures();
          signatures.current = new CurrentActor();
          signatures.current.become(caller);
          signatures.policies = PolicyTables.on(em);
          signatures.clock = clock();
          return signatures.sign(may);
        });
  }

  private List<String> timeline(String username) {
    return database.inTransaction(
        em -> AuditTrails.on(em).of("user", username).stream().map(AuditEntry::event).toList());
  }

  private SignIn signIn(EntityManager em) {
    var signIn = new SignIn();
    signIn.employees = Organizations.employeesOn(em);
    signIn.records = records(em);
    signIn.passwords = passwords;
    signIn.clock = clock();
    signIn.log = new SignInLog();
    signIn.log.records = signIn.records;
    signIn.log.trail = AuditTrails.on(em);
    signIn.access = new PersonalAccess();
    signIn.access.tokens = tokens(em);
    signIn.access.employees = signIn.employees;
    signIn.access.passwords = passwords;
    signIn.access.secrets = new Secrets();
    signIn.access.trail = signIn.log.trail;
    signIn.access.clock = clock();
    return signIn;
  }

  private Beginning beginning(EntityManager em) {
    var beginning = new Beginning();
    beginning.departments = Organizations.departmentsOn(em);
    beginning.employees = Organizations.employeesOn(em);
    beginning.passwords = passwords;
    beginning.secrets = new Secrets();
    beginning.trail = AuditTrails.on(em);
    beginning.clock = clock();
    return beginning;
  }

  private static JpaAccessTokens tokens(EntityManager em) {
    var tokens = new JpaAccessTokens();
    tokens.em = em;
    return tokens;
  }

  private static JpaSignInRecords records(EntityManager em) {
    var records = new JpaSignInRecords();
    records.em = em;
    return records;
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  private static void assertRefused(ThrowingCallable call, Rule rule) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
