-- Messages to people in the portal (requirements 7): each event once per receiver.
create table notification (
  id uuid not null,
  version bigint not null,
  receiver varchar(50) not null,
  event_key varchar(200) not null,
  kind varchar(30) not null,
  department varchar(2),
  link_kind varchar(20) not null,
  link_key varchar(50) not null,
  words varchar(16000) not null,
  said_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint pk_notification primary key (id),
  constraint uq_notification_event unique (receiver, event_key)
);
create index ix_notification_inbox on notification (receiver, read_at, said_at);
create index ix_notification_said on notification (receiver, said_at);
create index ix_notification_read on notification (read_at);
