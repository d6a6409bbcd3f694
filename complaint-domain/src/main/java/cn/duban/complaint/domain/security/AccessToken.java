package cn.duban.complaint.domain.security;

import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key to the REST interface. Only its hash is kept. A person's token lives twelve hours; an
 * integration's lives until a date, bears a label and does only what its scopes allow.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {
  /** How long a person's token lives. */
  public static final Duration LIFE = Duration.ofHours(12);

  @Id private UUID id;
  @Version private long version;
  private String username;

  @Column(name = "token_hash")
  private String hash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private @Nullable String scopes;
  private @Nullable String label;
  private boolean revoked;

  @SuppressWarnings("NullAway.Init")
  protected AccessToken() {} // JPA

  /** A token for a person who just gave the password. */
  public static AccessToken forPerson(String username, String secret, Instant at) {
    return issue(username, secret, at, at.plus(LIFE));
  }

  /** A long-lived token with which another system acts as this user, within these scopes. */
  public static AccessToken forIntegration(Grant grant, String secret, Instant at) {
    var token = issue(grant.username(), secret, at, grant.expiresAt());
    token.label = grant.label();
    token.scopes = Scope.write(grant.scopes());
    return token;
  }

  private static AccessToken issue(String username, String secret, Instant at, Instant until) {
    var token = new AccessToken();
    token.id = Ids.next(at);
    token.username = username;
    token.hash = Digest.of(secret);
    token.issuedAt = at.truncatedTo(ChronoUnit.MICROS);
    token.expiresAt = until.truncatedTo(ChronoUnit.MICROS);
    return token;
  }

  /** Ends its life now. */
  public void revoke() {
    revoked = true;
  }

  /** Whether it opens anything now. */
  public boolean validAt(Instant now) {
    return !revoked && now.isBefore(expiresAt);
  }

  /** Whether it belongs to another system rather than to a person. */
  public boolean integration() {
    return scopes != null;
  }

  /** What it may be used for; a person's token for everything that the person may do. */
  public Set<Scope> scopes() {
    return scopes == null ? Set.of(Scope.values()) : Scope.read(scopes);
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  public boolean revoked() {
    return revoked;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessToken token && id.equals(token.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * What an administrator grants another system.
   *
   * @param username the user as whom it acts
   * @param label what it is for
   */
  public record Grant(String username, String label, Set<Scope> scopes, Instant expiresAt) {
    public Grant {
      scopes = Set.copyOf(scopes);
    }
  }
}
