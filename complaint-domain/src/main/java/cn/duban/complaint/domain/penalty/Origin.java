package cn.duban.complaint.domain.penalty;

import java.util.UUID;

/** The record a notice comes from; it fines a department once under a rule. */
public record Origin(OriginKind kind, UUID id) {}
