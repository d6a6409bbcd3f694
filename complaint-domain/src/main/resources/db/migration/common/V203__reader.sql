-- In which language somebody reads e-mail.
create table reader (
  person varchar(50) not null,
  version bigint not null,
  language varchar(10) not null,
  constraint pk_reader primary key (person),
  constraint ck_reader_language check (language in ('zh-CN', 'en'))
);
