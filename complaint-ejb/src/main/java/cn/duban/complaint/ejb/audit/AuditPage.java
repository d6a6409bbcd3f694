package cn.duban.complaint.ejb.audit;

import java.util.List;

/** One page of the audit trail and how many lines there are in all. */
public record AuditPage(List<AuditRow> items, long total) {}
