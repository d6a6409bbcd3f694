-- One record fines a department once under a rule; a voided notice does not count (4.3.2).
create unique index uq_penalty_notice_origin on penalty_notice (origin, rule, department)
  where status <> 'VOIDED';
-- One draft grows with an obligation.
create unique index uq_penalty_notice_growing on penalty_notice (obligation) where growing;
