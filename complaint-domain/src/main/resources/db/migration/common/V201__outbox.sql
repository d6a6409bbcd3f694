-- The transactional outbox: what goes out by e-mail and to webhooks, at least once, each channel for itself.
create table outbox_message (
  id uuid not null,
  version bigint not null,
  channel varchar(20) not null,
  receiver varchar(50) not null,
  language varchar(10) not null,
  event_key varchar(200) not null,
  kind varchar(30) not null,
  department varchar(2),
  link_kind varchar(20) not null,
  link_key varchar(50) not null,
  words varchar(16000) not null,
  said_at timestamp with time zone not null,
  state varchar(10) not null,
  attempts integer not null,
  next_at timestamp with time zone not null,
  done_at timestamp with time zone,
  reason varchar(500) not null,
  constraint pk_outbox_message primary key (id),
  constraint uq_outbox_message_event unique (channel, receiver, event_key),
  constraint ck_outbox_message_channel check (channel in ('EMAIL', 'WECOM', 'DINGTALK', 'WEBHOOK')),
  constraint ck_outbox_message_state check (state in ('PENDING', 'SENT', 'DEAD'))
);
create index ix_outbox_message_due on outbox_message (state, next_at);
create index ix_outbox_message_done on outbox_message (state, done_at);
