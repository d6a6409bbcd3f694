-- Obligations: who owes what, until when, and the days that explain it (requirements 3, 7).
create table obligation (
  id uuid not null,
  version bigint not null,
  type varchar(30) not null,
  complaint varchar(20),
  subject uuid,
  department varchar(2),
  about varchar(2),
  owner varchar(30) not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  due_on date not null,
  warn_at timestamp with time zone not null,
  penalised boolean not null,
  counting varchar(20) not null,
  explanation varchar(60000) not null,
  accrual_complete boolean not null,
  ended_at timestamp with time zone,
  ending varchar(20),
  constraint pk_obligation primary key (id),
  constraint fk_obligation_complaint foreign key (complaint) references complaint (number),
  constraint ck_obligation_ended check ((ended_at is null) = (ending is null)),
  constraint ck_obligation_ending check (ending in ('DONE', 'RELEASED'))
);
create index ix_obligation_complaint on obligation (complaint, ended_at);
create index ix_obligation_subject on obligation (subject, ended_at);
create index ix_obligation_accrual on obligation (penalised, accrual_complete, due_at);
create index ix_obligation_open on obligation (ended_at, due_at);
create index ix_obligation_department on obligation (department, ended_at, due_at);

create table obligation_hold (
  obligation_id uuid not null,
  held_from timestamp with time zone not null,
  held_until timestamp with time zone,
  constraint pk_obligation_hold primary key (obligation_id, held_from),
  constraint fk_obligation_hold foreign key (obligation_id) references obligation (id),
  constraint ck_obligation_hold check (held_until is null or held_until >= held_from)
);
