-- The answers to POST requests that carried an Idempotency-Key, kept for 24 hours.
CREATE TABLE idempotency_key (
  person varchar(100) NOT NULL,
  idempotency_key varchar(200) NOT NULL,
  request_digest varchar(64) NOT NULL,
  claimed_at timestamp with time zone NOT NULL,
  status integer,
  location varchar(1000),
  body text,
  CONSTRAINT pk_idempotency_key PRIMARY KEY (person, idempotency_key)
);
CREATE INDEX ix_idempotency_key_claimed_at ON idempotency_key (claimed_at);
