package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.security.SignInAttempts;
import cn.duban.complaint.domain.security.SignInRecords;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The failed sign-ins as rows of {@code sign_in_attempts}. */
@Dependent
class JpaSignInRecords implements SignInRecords {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public Optional<SignInAttempts> find(String username) {
    return Optional.ofNullable(em.find(SignInAttempts.class, username));
  }

  @Override
  public SignInAttempts lock(String username, Instant at) {
    var known = em.find(SignInAttempts.class, username, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    var attempts = SignInAttempts.under(username, at);
    em.persist(attempts);
    em.flush(); // who comes second at this very moment fails here, and fails to sign in
    return attempts;
  }

  @Override
  public int forgetUntouchedSince(Instant at) {
    return em.createQuery("DELETE FROM SignInAttempts a WHERE a.lastFailedAt < :at")
        .setParameter("at", at)
        .executeUpdate();
  }
}
