-- The tariff (4.3.2) and the service commitments (4.3.2 b), in versions that are never edited.
create table tariff_version (
  id uuid not null,
  tariff_rule varchar(30) not null,
  amount numeric(12,2) not null,
  valid_from date not null,
  reason varchar(4000) not null,
  source varchar(100) not null,
  decided_by varchar(100) not null,
  decided_at timestamp with time zone not null,
  constraint pk_tariff_version primary key (id),
  constraint uq_tariff_version unique (tariff_rule, valid_from),
  constraint ck_tariff_version_amount check (amount > 0)
);

create table service_commitment (
  id uuid not null,
  code varchar(40) not null,
  name varchar(100) not null,
  limit_amount integer not null,
  limit_unit varchar(20) not null,
  valid_from date not null,
  decided_by varchar(100) not null,
  decided_at timestamp with time zone not null,
  constraint pk_service_commitment primary key (id),
  constraint uq_service_commitment unique (code, valid_from),
  constraint ck_service_commitment_limit check (limit_amount > 0),
  constraint ck_service_commitment_unit check (limit_unit in ('HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS'))
);

insert into tariff_version (id, tariff_rule, amount, valid_from, reason, source, decided_by, decided_at) values
  ('010fd93d-2400-7000-8000-000100000001', 'SERVICE_CONDUCT', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000002', 'SERVICE_TIME_LIMIT', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000003', 'INFO_PUBLISH', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000004', 'INFO_EXECUTE', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000005', 'WORK_ORDER', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000006', 'SYSTEM_FAULT', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000100000007', 'SYSTEM_UNREPORTED', 200.00, date '2007-01-01', '罚则', 'GDWL-G095-V1.1-2007', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00');

insert into service_commitment (id, code, name, limit_amount, limit_unit, valid_from, decided_by, decided_at) values
  ('010fd93d-2400-7000-8000-000200000001', 'CABLE_INSTALL', '有线电视安装', 3, 'WORKING_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000002', 'ADD_ON', '有线电视补装', 3, 'WORKING_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000003', 'MOVE', '有线电视移机', 3, 'WORKING_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000004', 'RECONNECT', '有线电视复通', 1, 'CALENDAR_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000005', 'SUSPEND', '有线电视停机', 1, 'CALENDAR_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000006', 'CABLE_REPAIR', '有线电视维修', 24, 'HOURS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000007', 'BROADBAND_INSTALL', '宽带安装', 5, 'WORKING_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000008', 'BROADBAND_REPAIR', '宽带维修', 24, 'HOURS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00'),
  ('010fd93d-2400-7000-8000-000200000009', 'STB_INSTALL', '机顶盒安装', 2, 'CALENDAR_DAYS', date '2007-01-01', 'system', timestamp with time zone '2007-01-01 00:00:00+08:00');
