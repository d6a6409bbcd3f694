-- Reminders and escalation (requirements 7): each obligation, step and receiver at most once.
create table reminder (
  id uuid not null,
  obligation uuid not null,
  kind varchar(30) not null,
  step_on date not null,
  receiver varchar(50) not null,
  folded boolean not null,
  told_at timestamp with time zone not null,
  constraint pk_reminder primary key (id),
  constraint fk_reminder_obligation foreign key (obligation) references obligation (id),
  constraint uq_reminder_step unique (obligation, kind, step_on, receiver),
  constraint ck_reminder_kind check (kind in
    ('BEFORE', 'AT', 'DAY', 'TO_DEPT_MANAGER', 'TO_CS_MANAGER', 'TO_EXECUTIVE'))
);
-- What the sweep looks for: open, and inside its time of warning.
create index ix_obligation_warn on obligation (ended_at, warn_at);
