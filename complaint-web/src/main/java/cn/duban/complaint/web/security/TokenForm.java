package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.Scope;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What another system is let in for, as the administrator types it. */
public class TokenForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String label;
  private @Nullable String username;
  private Scope[] scopes = {};
  private @Nullable LocalDate until;

  /** Until the end of the last day. */
  AccessToken.Grant toGrant(Clock clock) {
    if (until == null) {
      throw RuleViolation.of("until", TextRule.MISSING);
    }
    if (scopes.length == 0) {
      throw RuleViolation.of("scopes", TextRule.MISSING);
    }
    return new AccessToken.Grant(
        Text.required("username", username, Text.NAME),
        Text.required("label", label, Text.NAME),
        Set.of(scopes),
        until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  public @Nullable String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public Scope[] getScopes() {
    return scopes.clone();
  }

  /** Takes the scopes that are ticked. */
  public void setScopes(Scope @Nullable [] scopes) {
    this.scopes = scopes == null ? new Scope[0] : scopes.clone();
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
