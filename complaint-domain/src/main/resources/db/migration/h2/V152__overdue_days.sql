-- who held what is owed, from the delivery to the return: each answers for its own days
create table obligation_holder (
  id uuid not null,
  obligation_id uuid not null,
  department varchar(2) not null,
  held_from timestamp with time zone not null,
  held_until timestamp with time zone,
  constraint pk_obligation_holder primary key (id),
  constraint fk_obligation_holder foreign key (obligation_id) references obligation (id),
  constraint fk_obligation_holder_department foreign key (department) references department (code),
  constraint ck_obligation_holder check (held_until is null or held_until >= held_from)
);
create index ix_obligation_holder on obligation_holder (obligation_id, held_from);

-- a period in which the executive held it is a row of its own, so that hundreds are read with one query
alter table obligation_hold add column id uuid default random_uuid() not null;
alter table obligation_hold alter column id drop default;
alter table obligation_hold drop constraint pk_obligation_hold;
alter table obligation_hold add constraint pk_obligation_hold primary key (id);
create index ix_obligation_hold on obligation_hold (obligation_id, held_from);
