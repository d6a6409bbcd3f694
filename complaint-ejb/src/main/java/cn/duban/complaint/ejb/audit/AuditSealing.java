package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditChains;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Seals what was recorded into the hash chain, some entries in one short transaction. Business
 * transactions only add entries and never wait for the chain.
 */
@Stateless
public class AuditSealing {
  private static final int AT_ONCE = 500;

  @Inject AuditChains chains;

  /** Seals the oldest unsealed entries; returns how many, 0 when all are sealed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int sealNext() {
    var chain = chains.lock();
    var entries = chains.unsealed(AT_ONCE);
    entries.forEach(chain::seal);
    return entries.size();
  }
}
