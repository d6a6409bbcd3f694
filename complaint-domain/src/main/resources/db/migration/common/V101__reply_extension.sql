-- Requests of a department for a later time for its answer (requirements 2).
create table reply_extension (
  id uuid not null,
  version bigint not null,
  complaint varchar(20) not null,
  dispatch uuid not null,
  department varchar(2) not null,
  obligation uuid not null,
  decider varchar(30) not null,
  status varchar(20) not null,
  former_due timestamp with time zone not null,
  asked_until timestamp with time zone not null,
  reason varchar(8000) not null,
  asked_by varchar(50) not null,
  asked_at timestamp with time zone not null,
  opinion varchar(8000),
  decided_by varchar(50),
  last_by varchar(50) not null,
  last_at timestamp with time zone not null,
  constraint pk_reply_extension primary key (id),
  constraint fk_reply_extension_complaint foreign key (complaint) references complaint (number),
  constraint fk_reply_extension_dispatch foreign key (dispatch) references complaint_dispatch (id),
  constraint fk_reply_extension_department foreign key (department) references department (code),
  constraint ck_reply_extension_status check (status in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
  constraint ck_reply_extension_later check (asked_until > former_due),
  constraint ck_reply_extension_in_time check (asked_at <= former_due),
  constraint ck_reply_extension_decided check
    ((status in ('GRANTED', 'REFUSED')) = (decided_by is not null)),
  constraint ck_reply_extension_own check (decided_by is null or decided_by <> asked_by)
);
create index ix_reply_extension_complaint on reply_extension (complaint, asked_at);
create index ix_reply_extension_dispatch on reply_extension (dispatch, asked_at);
create index ix_reply_extension_status on reply_extension (status, decider, asked_at);
