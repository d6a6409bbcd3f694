package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.PolicyKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody can owe, under which clause, who owes it, and which policy sets its limit. */
public enum ObligationType {
  /** The customer service manager signs R/G095-1. */
  SIGN_OFF("4.2.1", Role.CS_MANAGER, PolicyKey.STAGE_SIGN_OFF),
  /** The department answers, by the time on the form. */
  REPLY("4.2.2", Role.HANDLER, PolicyKey.STAGE_REPLY),
  /** The department answers again: 责任部门应立即处理. */
  REPLY_ROUND_2("4.2.3", Role.HANDLER, PolicyKey.STAGE_REPLY_ROUND_2),
  /** The department hands in R/G095-2. */
  CAPA("4.2.2", Role.HANDLER, PolicyKey.STAGE_CAPA),
  /** The executive reviews R/G095-2. */
  CAPA_REVIEW("4.2.2", Role.EXECUTIVE, PolicyKey.STAGE_CAPA_REVIEW),
  /** Customer service calls the customer back, or answers as directed. */
  CALLBACK("4.2.3", Role.CLERK, PolicyKey.STAGE_CALLBACK),
  /** The executive directs what the customer is told. */
  DIRECTION("4.2.3", Role.EXECUTIVE, PolicyKey.STAGE_DIRECTION),
  /** The service that was promised to the customer. */
  SERVICE("4.3.2 b", Role.HANDLER, null),
  /** Customer service confirms a penalty notice. */
  NOTICE_CONFIRM("4.2.4", Role.CS_MANAGER, PolicyKey.STAGE_NOTICE_CONFIRM),
  /** General affairs reviews a penalty notice. */
  NOTICE_REVIEW("4.3.5", Role.GENERAL_AFFAIRS, PolicyKey.STAGE_NOTICE_REVIEW),
  /** An opinion on an appeal. */
  APPEAL_OPINION("4.3.6", Role.GENERAL_AFFAIRS, PolicyKey.STAGE_APPEAL_OPINION),
  /** Customer service is told of a system fault within ten minutes. */
  INCIDENT_NOTIFY("4.3.2 e", Role.HANDLER, null),
  /** A supervision order is acknowledged. */
  SUPERVISION_ACKNOWLEDGE("1", Role.HANDLER, PolicyKey.STAGE_SUPERVISION_ACKNOWLEDGE),
  /** A supervision order is answered. */
  SUPERVISION_ANSWER("1", Role.DEPT_MANAGER, PolicyKey.STAGE_SUPERVISION_ANSWER);

  private final String clause;
  private final Role owner;
  private final @Nullable PolicyKey limit;

  ObligationType(String clause, Role owner, @Nullable PolicyKey limit) {
    this.clause = clause;
    this.owner = owner;
    this.limit = limit;
  }

  /** The clause it comes from. */
  public String clause() {
    return clause;
  }

  /** Whose step it is, unless the obligation names another. */
  public Role owner() {
    return owner;
  }

  /** The policy that sets its limit; empty where a commitment or the clause itself does. */
  public Optional<PolicyKey> limit() {
    return Optional.ofNullable(limit);
  }
}
