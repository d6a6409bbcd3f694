-- Corrective and preventive action, R/G095-2 (4.2.2): one per sheet.
create table capa_record (
  id uuid not null,
  version bigint not null,
  complaint varchar(20) not null,
  dispatch uuid not null,
  department varchar(2) not null,
  status varchar(20) not null,
  problem varchar(8000),
  cause varchar(8000),
  measures varchar(8000),
  owner varchar(200),
  measures_due date,
  executive_opinion varchar(8000),
  reviewed_by varchar(50),
  reviewed_at timestamp with time zone,
  follow_up_note varchar(8000),
  last_by varchar(50) not null,
  last_at timestamp with time zone not null,
  signed_by varchar(50),
  signed_on_behalf_of varchar(50),
  signed_at timestamp with time zone,
  signed_hash varchar(64),
  constraint pk_capa_record primary key (id),
  constraint uq_capa_record_dispatch unique (dispatch),
  constraint fk_capa_record_complaint foreign key (complaint) references complaint (number),
  constraint fk_capa_record_dispatch foreign key (dispatch) references complaint_dispatch (id),
  constraint ck_capa_record_status check (status in
    ('DUE', 'DRAFT', 'SIGNED', 'COLLECTED', 'RETURNED', 'APPROVED', 'VERIFIED', 'CANCELLED')),
  constraint ck_capa_record_written check (status in ('DUE', 'CANCELLED') or measures is not null)
);
create index ix_capa_record_complaint on capa_record (complaint);
create index ix_capa_record_status on capa_record (status, department);
