-- Where messages go besides people: group robots and other systems, kept by the administrator.
create table webhook (
  id uuid not null,
  version bigint not null,
  name varchar(400) not null,
  channel varchar(20) not null,
  address varchar(2000) not null,
  secret varchar(500) not null,
  kinds varchar(1000) not null,
  departments varchar(1000) not null,
  active boolean not null,
  constraint pk_webhook primary key (id),
  constraint ck_webhook_channel check (channel in ('WECOM', 'DINGTALK', 'WEBHOOK'))
);
