-- Who runs which job: one node at a time, by the clock of the database (ADR-0021).
create table shedlock (
  name varchar(64) not null,
  lock_until timestamp with time zone not null,
  locked_at timestamp with time zone not null,
  locked_by varchar(255) not null,
  constraint pk_shedlock primary key (name)
);
