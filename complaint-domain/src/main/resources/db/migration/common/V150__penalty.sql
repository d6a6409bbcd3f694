-- Penalty notices, R/G095-3, and the lines they are made of (4.2.4, 4.3.2, 4.3.5).
create table penalty_notice (
  id uuid not null,
  version bigint not null,
  number varchar(20),
  status varchar(20) not null,
  rule varchar(30) not null,
  analogous_to varchar(30),
  department varchar(2) not null,
  liable_person varchar(200),
  complaint varchar(20),
  origin_kind varchar(20),
  origin uuid,
  obligation uuid,
  obligation_type varchar(30),
  facts varchar(8000) not null,
  amount numeric(12,2) not null,
  growing boolean not null,
  explanation varchar(1000000) not null,
  drafted_by varchar(50) not null,
  drafted_at timestamp with time zone not null,
  confirm_opinion varchar(8000) not null,
  review_opinion varchar(8000) not null,
  last_by varchar(50) not null,
  last_at timestamp with time zone not null,
  confirmed_by varchar(50),
  confirmed_on_behalf_of varchar(50),
  confirmed_at timestamp with time zone,
  confirmed_hash varchar(64),
  reviewed_by varchar(50),
  reviewed_on_behalf_of varchar(50),
  reviewed_at timestamp with time zone,
  reviewed_hash varchar(64),
  executed_by varchar(50),
  executed_on_behalf_of varchar(50),
  executed_at timestamp with time zone,
  executed_hash varchar(64),
  constraint pk_penalty_notice primary key (id),
  constraint uq_penalty_notice_number unique (number),
  constraint fk_penalty_notice_department foreign key (department) references department (code),
  constraint fk_penalty_notice_complaint foreign key (complaint) references complaint (number),
  constraint fk_penalty_notice_obligation foreign key (obligation) references obligation (id),
  constraint ck_penalty_notice_status check (status in
    ('DRAFT', 'CONFIRMED', 'APPROVED', 'EXECUTED', 'VOIDED')),
  constraint ck_penalty_notice_rule check (rule in
    ('SERVICE_CONDUCT', 'SERVICE_TIME_LIMIT', 'INFO_PUBLISH', 'INFO_EXECUTE', 'WORK_ORDER',
     'SYSTEM_FAULT', 'SYSTEM_UNREPORTED', 'VENDOR_STB', 'BY_ANALOGY')),
  constraint ck_penalty_notice_analogy check ((rule = 'BY_ANALOGY') = (analogous_to is not null)),
  constraint ck_penalty_notice_analogous check (analogous_to not in ('BY_ANALOGY', 'VENDOR_STB')),
  constraint ck_penalty_notice_origin check ((origin is null) = (origin_kind is null)),
  constraint ck_penalty_notice_origin_kind check (origin_kind in
    ('DISPATCH', 'INCIDENT', 'INFORMATION_NOTICE')),
  constraint ck_penalty_notice_obligation check ((obligation is null) = (obligation_type is null)),
  constraint ck_penalty_notice_amount check (amount >= 0),
  constraint ck_penalty_notice_growing check
    (not growing or (status = 'DRAFT' and obligation is not null)),
  constraint ck_penalty_notice_numbered check (status in ('DRAFT', 'VOIDED') or number is not null),
  constraint ck_penalty_notice_confirmed check
    (status in ('DRAFT', 'VOIDED') or confirmed_at is not null),
  constraint ck_penalty_notice_reviewed check
    (status not in ('APPROVED', 'EXECUTED') or reviewed_at is not null),
  constraint ck_penalty_notice_executed check ((status = 'EXECUTED') = (executed_at is not null)),
  constraint ck_penalty_notice_four_eyes check
    (status not in ('APPROVED', 'EXECUTED')
     or (reviewed_by <> confirmed_by and reviewed_by <> drafted_by))
);
create index ix_penalty_notice_drafted on penalty_notice (drafted_at, id);
create index ix_penalty_notice_status on penalty_notice (status, drafted_at);
create index ix_penalty_notice_department on penalty_notice (department, status, drafted_at);
create index ix_penalty_notice_complaint on penalty_notice (complaint, drafted_at);
create index ix_penalty_notice_liable on penalty_notice (liable_person, drafted_at);
create index ix_penalty_notice_obligation on penalty_notice (obligation, growing);

create table accrual_line (
  id uuid not null,
  notice_id uuid not null,
  obligation uuid,
  rule varchar(30) not null,
  on_date date not null,
  amount numeric(12,2) not null,
  constraint pk_accrual_line primary key (id),
  constraint fk_accrual_line_notice foreign key (notice_id) references penalty_notice (id),
  constraint fk_accrual_line_obligation foreign key (obligation) references obligation (id),
  constraint uq_accrual_line_notice unique (notice_id, on_date),
  -- lines without an obligation differ from each other: null equals nothing
  constraint uq_accrual_line_obligation unique (obligation, rule, on_date),
  constraint ck_accrual_line_amount check (amount >= 0)
);
