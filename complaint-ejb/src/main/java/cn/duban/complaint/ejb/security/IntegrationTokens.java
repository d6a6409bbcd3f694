package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where the administrator lets other systems in, each as a user and within scopes. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class IntegrationTokens {
  @Inject AccessTokens tokens;
  @Inject Employees employees;
  @Inject Secrets secrets;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** All of them, newest first, the revoked and expired too. */
  public List<TokenRow> list() {
    return tokens.integrations().stream().map(TokenRow::of).toList();
  }

  /** Makes a token; the answer is the only place where it can be read. */
  public GrantedToken grant(AccessToken.Grant grant) {
    employees.get(grant.username());
    var secret = secrets.next();
    var token = AccessToken.forIntegration(grant, secret, clock.instant());
    tokens.add(token);
    record("TOKEN_GRANTED", token);
    return new GrantedToken(secret, TokenRow.of(token));
  }

  /**
   * Ends a token at once.
   *
   * @throws RuleViolation {@link SecurityRule#UNKNOWN_TOKEN}
   */
  public TokenRow revoke(UUID id) {
    var token =
        tokens.findIntegration(id).orElseThrow(() -> new RuleViolation(SecurityRule.UNKNOWN_TOKEN));
    token.revoke();
    record("TOKEN_REVOKED", token);
    return TokenRow.of(token);
  }

  private void record(String event, AccessToken token) {
    var by = session.getCallerPrincipal().getName();
    trail.record(
        AuditEntry.of(clock.instant(), by, event, AuditSubject.of("token", token.id()))
            .saying(token.label().orElse("") + ", " + token.username() + ", " + token.scopes()));
  }
}
