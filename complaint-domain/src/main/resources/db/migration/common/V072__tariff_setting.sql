-- The amount that the configuration last named for a rule: only another one makes a new version.
create table tariff_setting (
  tariff_rule varchar(30) not null,
  version bigint not null,
  amount numeric(12,2) not null,
  followed_at timestamp with time zone not null,
  constraint pk_tariff_setting primary key (tariff_rule),
  constraint ck_tariff_setting_amount check (amount > 0)
);
