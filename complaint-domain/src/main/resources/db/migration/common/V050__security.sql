-- Failed sign-ins per name, and the keys to the REST interface (their hashes only).
create table sign_in_attempts (
  username varchar(100) not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  locked_until timestamp with time zone,
  constraint pk_sign_in_attempts primary key (username)
);
create index ix_sign_in_attempts_last on sign_in_attempts (last_failed_at);

create table access_token (
  id uuid not null,
  version bigint not null,
  username varchar(50) not null,
  token_hash varchar(64) not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  scopes varchar(200),
  label varchar(100),
  revoked boolean not null,
  constraint pk_access_token primary key (id),
  constraint uq_access_token_hash unique (token_hash),
  constraint fk_access_token_username foreign key (username) references employee (username)
);
create index ix_access_token_username on access_token (username);
create index ix_access_token_expires on access_token (expires_at);
