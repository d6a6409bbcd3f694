package cn.duban.complaint.ejb.security;

import java.time.Instant;

/** A token at the only moment when it can be read. */
public record IssuedToken(String token, Instant expiresAt, SignedIn person) {
  @Override
  public String toString() {
    return "IssuedToken[" + person.username() + ", " + expiresAt + "]"; // never into a log
  }
}
