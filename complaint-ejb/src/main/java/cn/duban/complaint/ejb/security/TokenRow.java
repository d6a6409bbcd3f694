package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An integration's token in a list; the token itself is never shown again. */
public record TokenRow(
    UUID id,
    String label,
    String username,
    List<Scope> scopes,
    Instant issuedAt,
    Instant expiresAt,
    boolean revoked) {
  static TokenRow of(AccessToken token) {
    return new TokenRow(
        token.id(),
        token.label().orElse(""),
        token.username(),
        token.scopes().stream().sorted().toList(),
        token.issuedAt(),
        token.expiresAt(),
        token.revoked());
  }
}
