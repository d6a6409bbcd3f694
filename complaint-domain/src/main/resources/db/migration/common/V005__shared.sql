-- The last number given per form, department and year (table one: year, pinyin code, at least three digits).
create table number_sequence (
  form varchar(16) not null,
  department varchar(8) not null,
  "year" integer not null,
  last_number integer not null,
  constraint pk_number_sequence primary key (form, department, "year")
);
-- Whoever opens a new sequence holds this row first, so that two never open the same one.
insert into number_sequence (form, department, "year", last_number) values ('', '', 0, 0);
