-- The days that the State Council announced as off or as worked.
create table calendar_day (
  calendar_date date not null,
  version bigint not null,
  kind varchar(10) not null,
  name varchar(100) not null,
  constraint pk_calendar_day primary key (calendar_date),
  constraint ck_calendar_day_kind check (kind in ('HOLIDAY', 'WORKDAY'))
);
