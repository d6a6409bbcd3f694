-- Whether a version of the tariff is the regulation's own, an administrator's, or the configuration's.
alter table tariff_version add column origin varchar(20) default 'CONSOLE' not null;

update tariff_version set origin = 'REGULATION' where decided_by = 'system';

alter table tariff_version add constraint ck_tariff_version_origin
  check (origin in ('REGULATION', 'CONSOLE', 'CONFIG'));
