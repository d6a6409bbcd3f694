package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.security.Scope;
import cn.duban.complaint.ejb.security.IntegrationTokens;
import cn.duban.complaint.ejb.security.TokenRow;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of the tokens with which other systems come in: made, shown once, revoked. */
@Named
@RequestScoped
public class TokenListBacking {
  @Inject IntegrationTokens tokens;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final TokenForm form = new TokenForm();
  private @Nullable String granted;
  private @Nullable List<TokenRow> rows;

  /** Reads all tokens, the revoked and expired too. */
  public void load() {
    rows = tokens.list();
  }

  /** Makes a token, which is shown this once. */
  public void grant() {
    granted = tokens.grant(form.toGrant(clock)).token();
    rows = null;
  }

  /** Ends a token at once. */
  public String revoke(UUID id) {
    tokens.revoke(id);
    messages.flash("token.list.revoked");
    return ViewParams.to("/token/list").redirect();
  }

  public List<TokenRow> getRows() {
    var read = rows == null ? tokens.list() : rows;
    rows = read;
    return read;
  }

  public List<Scope> getScopes() {
    return List.of(Scope.values());
  }

  /** The token that was just made. */
  public @Nullable String getGranted() {
    return granted;
  }

  public Instant getNow() {
    return clock.instant();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public TokenForm getForm() {
    return form;
  }
}
