-- The audit trail, which is also the timeline of every case, and the end of its hash chain.
create table audit_entry (
  id uuid not null,
  made_at timestamp with time zone not null,
  made_by varchar(50) not null,
  event varchar(60) not null,
  subject_type varchar(40) not null,
  subject_key varchar(100) not null,
  department varchar(2),
  detail varchar(4000) not null,
  ordinal bigint not null,
  sequence_no bigint,
  previous_hash varchar(64),
  entry_hash varchar(64),
  constraint pk_audit_entry primary key (id),
  constraint uq_audit_entry_sequence unique (sequence_no)
);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_key, made_at, ordinal);
create index ix_audit_entry_made_at on audit_entry (made_at, ordinal);

create table audit_chain (
  id integer not null,
  sealed_entries bigint not null,
  last_hash varchar(64) not null,
  constraint pk_audit_chain primary key (id),
  constraint ck_audit_chain_only check (id = 1)
);
insert into audit_chain (id, sealed_entries, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
