-- The ledger of deductions and refunds, and the months that were closed (4.2.6, 4.3.6).
create table ledger_line (
  id uuid not null,
  type varchar(20) not null,
  notice uuid not null,
  notice_number varchar(20) not null,
  appeal uuid,
  department varchar(2) not null,
  person varchar(200),
  period varchar(7) not null,
  amount numeric(12,2) not null,
  recorded_by varchar(50) not null,
  recorded_at timestamp with time zone not null,
  constraint pk_ledger_line primary key (id),
  constraint uq_ledger_line_once unique (notice, type),
  constraint fk_ledger_line_notice foreign key (notice) references penalty_notice (id),
  constraint fk_ledger_line_number foreign key (notice_number) references penalty_notice (number),
  constraint fk_ledger_line_appeal foreign key (appeal) references exemption_appeal (id),
  constraint fk_ledger_line_department foreign key (department) references department (code),
  constraint ck_ledger_line_type check (type in ('CHARGE', 'REFUND', 'COMPENSATION')),
  constraint ck_ledger_line_appeal check ((type = 'CHARGE') = (appeal is null)),
  constraint ck_ledger_line_amount check (amount >= 0)
);
create index ix_ledger_line_period on ledger_line (period, department, recorded_at);

create table closed_month (
  period varchar(7) not null,
  closed_by varchar(50) not null,
  closed_at timestamp with time zone not null,
  constraint pk_closed_month primary key (period)
);

-- Whoever adds a line or closes a month holds this row first: no line enters a month being closed.
create table ledger_gate (
  id integer not null,
  constraint pk_ledger_gate primary key (id),
  constraint ck_ledger_gate_only check (id = 1)
);
insert into ledger_gate (id) values (1);
