package cn.duban.complaint.domain.audit;

import java.util.List;

/** All audit entries; lines are added, none is changed or removed. */
public interface AuditTrail {
  /** Adds a line, in the transaction of what it tells. */
  void record(AuditEntry entry);

  /** The timeline of one record, oldest first. */
  List<AuditEntry> of(AuditSubject subject);

  /** The timeline of one record, oldest first. */
  default List<AuditEntry> of(String subjectType, String key) {
    return of(new AuditSubject(subjectType, key));
  }

  /** One page of what an auditor asks for, newest first. */
  List<AuditEntry> find(AuditFilter filter, int offset, int limit);

  /** How many entries the filter lets through. */
  long count(AuditFilter filter);
}
