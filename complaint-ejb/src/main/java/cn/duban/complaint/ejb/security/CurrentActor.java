package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person of this request, as the authentication found him. */
@RequestScoped
public class CurrentActor {
  private @Nullable Caller caller;

  /** Says who sends this request; called once, by the authentication. */
  public void become(Caller found) {
    caller = found;
  }

  /**
   * Who acts.
   *
   * @throws RuleViolation {@link SecurityRule#NOT_SIGNED_IN} if nobody is signed in
   */
  public Actor get() {
    return caller().actor();
  }

  /** Who acts, with the name that people read and the door through which the request came. */
  public Caller caller() {
    if (caller == null) {
      throw new RuleViolation(SecurityRule.NOT_SIGNED_IN);
    }
    return caller;
  }

  /** Who acts, if somebody is signed in. */
  public Optional<Caller> find() {
    return Optional.ofNullable(caller);
  }
}
