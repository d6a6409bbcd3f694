-- Complaints taken over from other ledgers: how their columns read, every run, what was wrong in it, what was taken over.
create table import_mapping (
  id uuid not null,
  version bigint not null,
  name varchar(40) not null,
  zone varchar(60) not null,
  definition varchar(32000) not null,
  changed_by varchar(50) not null,
  changed_at timestamp with time zone not null,
  constraint pk_import_mapping primary key (id),
  constraint uq_import_mapping_name unique (name)
);

create table import_run (
  id uuid not null,
  version bigint not null,
  mapping varchar(40) not null,
  file_name varchar(200) not null,
  started_by varchar(50) not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  failed boolean not null,
  row_count integer not null,
  done_count integer not null,
  valid_count integer not null,
  imported_count integer not null,
  duplicate_count integer not null,
  constraint pk_import_run primary key (id)
);
create index ix_import_run_started on import_run (started_at);

create table import_fault (
  id uuid not null,
  run_id uuid not null,
  row_no integer not null,
  position integer not null,
  column_name varchar(200) not null,
  message_key varchar(100) not null,
  arguments varchar(2000) not null,
  constraint pk_import_fault primary key (id),
  constraint fk_import_fault_run foreign key (run_id) references import_run (id)
);
create index ix_import_fault_run on import_fault (run_id, position);

create table imported_complaint (
  id uuid not null,
  source varchar(40) not null,
  external_key varchar(100) not null,
  complaint_number varchar(20) not null,
  run_id uuid not null,
  imported_at timestamp with time zone not null,
  constraint pk_imported_complaint primary key (id),
  constraint uq_imported_complaint_key unique (source, external_key),
  constraint uq_imported_complaint_number unique (complaint_number),
  constraint fk_imported_complaint_number foreign key (complaint_number) references complaint (number),
  constraint fk_imported_complaint_run foreign key (run_id) references import_run (id)
);
create index ix_imported_complaint_run on imported_complaint (run_id);
