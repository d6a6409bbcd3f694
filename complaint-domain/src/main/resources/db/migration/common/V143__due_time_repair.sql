-- Proposals to repair a due time that was set wrongly, with what they change (requirements 3).
create table due_time_repair (
  id uuid not null,
  version bigint not null,
  obligation uuid not null,
  complaint varchar(20),
  department varchar(2),
  status varchar(20) not null,
  former_due timestamp with time zone not null,
  due_at timestamp with time zone not null,
  reason varchar(8000) not null,
  proposed_by varchar(50) not null,
  proposed_at timestamp with time zone not null,
  opinion varchar(8000),
  decided_by varchar(50),
  decided_at timestamp with time zone,
  days_before integer not null,
  days_after integer not null,
  amount_before numeric(12,2) not null,
  amount_after numeric(12,2) not null,
  constraint pk_due_time_repair primary key (id),
  constraint fk_due_time_repair_obligation foreign key (obligation) references obligation (id),
  constraint ck_due_time_repair_status check (status in ('PROPOSED', 'APPROVED', 'REFUSED')),
  constraint ck_due_time_repair_decided check ((status = 'PROPOSED') = (decided_by is null)),
  constraint ck_due_time_repair_four_eyes check (decided_by is null or decided_by <> proposed_by)
);
create index ix_due_time_repair_obligation on due_time_repair (obligation, proposed_at);
create index ix_due_time_repair_status on due_time_repair (status, proposed_at);
