package cn.duban.complaint.domain.audit;

import java.util.List;

/** The hash chain over the audit trail. */
public interface AuditChains {
  /** The end of the chain, locked until the transaction ends. */
  AuditChain lock();

  /** The end of the chain as it is now. */
  AuditChain current();

  /** The oldest entries that are not sealed yet. */
  List<AuditEntry> unsealed(int limit);

  long countUnsealed();

  /** The sealed entries behind this place, in the order of the chain. */
  List<AuditEntry> sealedAfter(long place, int limit);
}
