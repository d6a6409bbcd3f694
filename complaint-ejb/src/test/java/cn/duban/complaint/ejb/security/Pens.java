package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.security.Scope;
import java.time.Clock;
import java.util.EnumSet;

/** People who act, for boundary tests in plain Java SE. */
public final class Pens {
  private Pens() {}

  /** A request of this person. */
  public static CurrentActor requestOf(Actor actor) {
    var current = new CurrentActor();
    current.become(new Caller(actor, actor.username(), EnumSet.allOf(Scope.class), false));
    return current;
  }

  /** The pen in this person's hand at this time. */
  public static Pen of(Actor actor, Policies policies, Clock clock) {
    var pen = new Pen();
    pen.current = requestOf(actor);
    pen.policies = policies;
    pen.clock = clock;
    return pen;
  }
}
