-- Exemption appeals, R/G095-4, and their opinions (4.3.6).
create table exemption_appeal (
  id uuid not null,
  version bigint not null,
  notice uuid not null,
  department varchar(2) not null,
  liable_person varchar(200),
  reason varchar(8000) not null,
  filed_by varchar(50) not null,
  filed_at timestamp with time zone not null,
  stage varchar(20) not null,
  constraint pk_exemption_appeal primary key (id),
  constraint uq_exemption_appeal_notice unique (notice),
  constraint fk_exemption_appeal_notice foreign key (notice) references penalty_notice (id),
  constraint fk_exemption_appeal_department foreign key (department) references department (code),
  constraint ck_exemption_appeal_stage check (stage in
    ('DEPARTMENT', 'INVESTIGATION', 'EXECUTIVE', 'GENERAL_MANAGER', 'GRANTED', 'REFUSED')),
  constraint ck_exemption_appeal_reason check (reason <> '')
);
create index ix_exemption_appeal_filed on exemption_appeal (filed_at, id);
create index ix_exemption_appeal_stage on exemption_appeal (stage, filed_at);
create index ix_exemption_appeal_department on exemption_appeal (department, filed_at);

create table appeal_opinion (
  id uuid not null,
  appeal_id uuid not null,
  position integer not null,
  seat varchar(20) not null,
  approved boolean not null,
  opinion varchar(8000) not null,
  signed_by varchar(50) not null,
  signed_on_behalf_of varchar(50),
  signed_at timestamp with time zone not null,
  signed_hash varchar(64) not null,
  constraint pk_appeal_opinion primary key (id),
  constraint fk_appeal_opinion_appeal foreign key (appeal_id) references exemption_appeal (id),
  constraint uq_appeal_opinion_seat unique (appeal_id, seat),
  constraint uq_appeal_opinion_position unique (appeal_id, position),
  constraint uq_appeal_opinion_person unique (appeal_id, signed_by),
  constraint ck_appeal_opinion_seat check (seat in
    ('DEPARTMENT', 'CUSTOMER_SERVICE', 'GENERAL_AFFAIRS', 'EXECUTIVE', 'GENERAL_MANAGER')),
  constraint ck_appeal_opinion_text check (opinion <> '')
);
