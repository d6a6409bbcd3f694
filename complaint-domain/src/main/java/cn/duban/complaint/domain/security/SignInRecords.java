package cn.duban.complaint.domain.security;

import java.time.Instant;
import java.util.Optional;

/** The failed sign-ins of every name. */
public interface SignInRecords {
  /** The failures under this name, read without a lock. */
  Optional<SignInAttempts> find(String username);

  /** The failures under this name, locked until the transaction ends; new if there were none. */
  SignInAttempts lock(String username, Instant at);

  /** Forgets names under which nothing failed since this instant. */
  int forgetUntouchedSince(Instant at);
}
