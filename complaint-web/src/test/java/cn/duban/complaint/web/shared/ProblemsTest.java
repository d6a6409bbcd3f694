package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems(Messages.in(Messages.ENGLISH), true);

  private enum SignRule implements Rule {
    TOO_LONG_AGO;

    @Override
    public Breach breach() {
      return Breach.REAUTHENTICATE;
    }
  }

  @Test
  void givenABrokenRuleOfAField_whenItIsTold_thenTheFieldIsNamed() {
    var problem = problems.of(RuleViolation.of("customer.name", TextRule.TOO_LONG, 100, 101));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.type()).isEqualTo("/complaint/problems/text-too-long");
    assertThat(problem.violations())
        .containsExactly(
            new Problem.Violation("customer.name", "At most 100 characters; these are 101."));
  }

  @Test
  void givenARuleThatTheContainerHasWrapped_whenItIsTold_thenItIsStillTheRule() {
    var wrapped = new EJBException(new RuntimeException(new RuleViolation(TextRule.MISSING)));
    assertThat(problems.of(wrapped).type()).isEqualTo("/complaint/problems/text-missing");
  }

  @Test
  void givenASignatureThatWantsAFreshSignIn_whenItIsTold_thenTheTypeEndsInReauthenticate() {
    var problem = problems.of(new RuleViolation(SignRule.TOO_LONG_AGO));
    assertThat(problem.status()).isEqualTo(401);
    assertThat(problem.type()).endsWith("/reauthenticate");
  }

  @Test
  void givenAMissingRole_whenAStrangerAsks_thenHeIsToSignInFirst() {
    var refused = new EJBAccessException("no");
    assertThat(problems.of(refused).status()).isEqualTo(403);
    var stranger = new Problems(Messages.in(Messages.ENGLISH), false);
    assertThat(stranger.of(refused).status()).isEqualTo(401);
  }

  @Test
  void givenTwoAtOnce_whenTheSecondFails_thenSomebodyElseWasFirst() {
    var unique = new PersistenceException(new SQLException("twice", "23505"));
    var stale = new RollbackException("commit").initCause(new OptimisticLockException());
    assertThat(problems.of(unique).status()).isEqualTo(409);
    assertThat(problems.of(stale).status()).isEqualTo(409);
  }

  @Test
  void givenARefusalOfHttp_whenItIsTold_thenItKeepsItsStatus() {
    assertThat(problems.of(404).type()).isEqualTo("/complaint/problems/not-found");
    assertThat(problems.of(412).detail()).contains("If-Match");
    assertThat(problems.of(418).title()).contains("418");
  }

  @Test
  void givenAFaultOfOurs_whenItIsTold_thenNothingOfItLeaksButTheIncident() {
    var problem = problems.of(new IllegalStateException("password of the database"));
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.detail()).contains(problem.incident()).doesNotContain("database");
  }
}
