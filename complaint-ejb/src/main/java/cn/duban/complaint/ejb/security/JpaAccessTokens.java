package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The access tokens as rows of {@code access_token}. */
@Dependent
class JpaAccessTokens implements AccessTokens {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(AccessToken token) {
    em.persist(token);
  }

  @Override
  public Optional<AccessToken> findBySecret(String secret) {
    return em.createQuery("SELECT t FROM AccessToken t WHERE t.hash = :hash", AccessToken.class)
        .setParameter("hash", Digest.of(secret))
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<AccessToken> findIntegration(UUID id) {
    return Optional.ofNullable(em.find(AccessToken.class, id)).filter(AccessToken::integration);
  }

  @Override
  public List<AccessToken> integrations() {
    return em.createQuery(
            "SELECT t FROM AccessToken t WHERE t.scopes IS NOT NULL ORDER BY t.issuedAt DESC",
            AccessToken.class)
        .getResultList();
  }

  @Override
  public void revokeAllOf(String username) {
    em.createQuery(
            """
            SELECT t FROM AccessToken t
            WHERE t.username = :username AND t.revoked = FALSE AND t.scopes IS NULL
            """,
            AccessToken.class)
        .setParameter("username", username)
        .getResultList()
        .forEach(AccessToken::revoke);
  }

  @Override
  public int forgetExpiredBefore(Instant at) {
    return em.createQuery("DELETE FROM AccessToken t WHERE t.expiresAt < :at AND t.scopes IS NULL")
        .setParameter("at", at)
        .executeUpdate();
  }
}
