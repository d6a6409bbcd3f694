-- How far the clock of the sandbox is ahead of the real time: one line, or none outside the sandbox.
CREATE TABLE sandbox_clock (
  id integer NOT NULL,
  ahead_micros bigint NOT NULL,
  CONSTRAINT pk_sandbox_clock PRIMARY KEY (id),
  CONSTRAINT ck_sandbox_clock_one CHECK (id = 1)
);
