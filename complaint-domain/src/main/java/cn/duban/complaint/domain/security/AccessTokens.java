package cn.duban.complaint.domain.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All access tokens. */
public interface AccessTokens {
  void add(AccessToken token);

  /** The token with this secret, valid or not. */
  Optional<AccessToken> findBySecret(String secret);

  /** An integration's token by its id. */
  Optional<AccessToken> findIntegration(UUID id);

  /** The tokens of other systems, newest first. */
  List<AccessToken> integrations();

  /** Ends all tokens a person signed in for: the password changed. Integrations go on. */
  void revokeAllOf(String username);

  /** Forgets persons' tokens that expired before this instant. */
  int forgetExpiredBefore(Instant at);
}
