-- Policies as they hold from a date on; what no version says has its default in PolicyKey.
create table policy_version (
  id uuid not null,
  policy_key varchar(40) not null,
  policy_value varchar(200) not null,
  valid_from date not null,
  reason varchar(4000) not null,
  decided_by varchar(100) not null,
  decided_at timestamp with time zone not null,
  constraint pk_policy_version primary key (id)
);

create index ix_policy_version_key on policy_version (policy_key, valid_from);
