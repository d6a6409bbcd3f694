-- Supervision orders (requirements 7), and overdue days that wait for a decision (requirements 2).
alter table obligation add column accrual_held boolean default false not null;

create table supervision_order (
  id uuid not null,
  version bigint not null,
  number varchar(20) not null,
  complaint varchar(20) not null,
  department varchar(2) not null,
  text varchar(8000) not null,
  obligation uuid,
  issued_in varchar(2) not null,
  issued_by varchar(50) not null,
  issued_on_behalf_of varchar(50),
  issued_at timestamp with time zone not null,
  issued_hash varchar(64) not null,
  acknowledged_by varchar(50),
  acknowledged_at timestamp with time zone,
  answer varchar(8000),
  answered_by varchar(50),
  answered_on_behalf_of varchar(50),
  answered_at timestamp with time zone,
  constraint pk_supervision_order primary key (id),
  constraint uq_supervision_order_number unique (number),
  constraint fk_supervision_order_complaint foreign key (complaint) references complaint (number),
  constraint fk_supervision_order_department foreign key (department) references department (code),
  constraint fk_supervision_order_obligation foreign key (obligation) references obligation (id),
  constraint ck_supervision_order_acknowledged check
    ((acknowledged_by is null) = (acknowledged_at is null)),
  constraint ck_supervision_order_answered check
    ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
  constraint ck_supervision_order_sequence check (answered_at is null or acknowledged_at is not null)
);
create index ix_supervision_order_complaint on supervision_order (complaint, issued_at);

create table supervision_order_copy (
  supervision_order_id uuid not null,
  username varchar(50) not null,
  constraint pk_supervision_order_copy primary key (supervision_order_id, username),
  constraint fk_supervision_order_copy foreign key (supervision_order_id)
    references supervision_order (id)
);
