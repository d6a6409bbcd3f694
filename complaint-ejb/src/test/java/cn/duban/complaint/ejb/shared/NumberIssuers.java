package cn.duban.complaint.ejb.shared;

import jakarta.persistence.EntityManager;

/** Number issuers for repository and boundary tests in plain Java SE. */
public final class NumberIssuers {
  private NumberIssuers() {}

  /** The real issuer on this entity manager, within its transaction. */
  public static NumberIssuer on(EntityManager em) {
    var issuer = new JpaNumberIssuer();
    issuer.em = em;
    return issuer;
  }
}
