-- Files kept with a record. The content stands in parts of a size that fits into memory: no list loads it, and it is
-- written and read part by part on every database.
create table attachment (
  id uuid not null,
  subject_type varchar(40) not null,
  subject_key varchar(100) not null,
  file_name varchar(255) not null,
  file_type varchar(10) not null,
  byte_count bigint not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(50) not null,
  uploaded_at timestamp with time zone not null,
  constraint pk_attachment primary key (id),
  constraint ck_attachment_byte_count check (byte_count > 0)
);
create index ix_attachment_subject on attachment (subject_type, subject_key, uploaded_at);

create table attachment_part (
  id uuid not null,
  attachment_id uuid not null,
  position integer not null,
  content bytea not null,
  constraint pk_attachment_part primary key (id),
  constraint uq_attachment_part unique (attachment_id, position),
  constraint fk_attachment_part foreign key (attachment_id) references attachment (id)
);
