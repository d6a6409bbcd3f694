-- One record fines a department once under a rule; a voided notice does not count (4.3.2).
alter table penalty_notice add column standing_origin uuid
  generated always as (case when status <> 'VOIDED' then origin end);
alter table penalty_notice
  add constraint uq_penalty_notice_origin unique (standing_origin, rule, department);
-- One draft grows with an obligation.
alter table penalty_notice add column growing_obligation uuid
  generated always as (case when growing then obligation end);
alter table penalty_notice add constraint uq_penalty_notice_growing unique (growing_obligation);
