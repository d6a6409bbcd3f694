package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.policy.PolicyType.Choice;
import cn.duban.complaint.domain.policy.PolicyType.Count;
import cn.duban.complaint.domain.policy.PolicyType.Factor;
import cn.duban.complaint.domain.policy.PolicyType.Stage;
import cn.duban.complaint.domain.policy.PolicyType.Switch;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every reading of the regulation that the company may change, with the reading that holds until it
 * does.
 */
public enum PolicyKey {
  /** The customer service manager signs R/G095-1 before it is dispatched (4.2.1). */
  SIGN_BEFORE_DISPATCH("signBeforeDispatch", "4.2.1", new Switch(), "true"),
  /** What an overdue day is (4.3.2 b, d). */
  OVERDUE_COUNTING(
      "overdueCounting",
      "4.3.2 b, d",
      new Choice(OverdueCounting.values()),
      OverdueCounting.CALENDAR_DATE.name()),
  /** What a granted appeal pays back, as a factor of the fine (4.3.6: 120 %). */
  REFUND_FACTOR("refundFactor", "4.3.6", new Factor("1.00", "10.00"), "1.20"),
  /** A signature wants a sign-in not older than this. */
  REAUTHENTICATION_MINUTES("reauthenticationMinutes", "4.2.2", new Count(1, 1440), "30"),
  /** Which dispatches owe R/G095-2 (4.2.2). */
  CAPA_FOR_COMPLAINT(
      "capaForComplaint", "4.2.2", new Choice(CapaDemand.values()), CapaDemand.ALWAYS.name()),
  /** So many vain calls allow closing as unreachable (4.2.3) … */
  UNREACHABLE_ATTEMPTS("unreachableAttempts", "4.2.3", new Count(1, 100), "3"),
  /** … made on so many different days. */
  UNREACHABLE_DAYS("unreachableDays", "4.2.3", new Count(1, 100), "2"),
  /** How far back the same customer with the same category is shown while registering. */
  REPEAT_COMPLAINT_DAYS("repeatComplaintDays", "4.2.1", new Count(1, 3660), "30"),
  /** Largest attachment. */
  ATTACHMENT_MAX_BYTES("attachmentMaxBytes", "7", new Count(1, 100_000_000), "20971520"),
  /** Days overdue after which the department's manager is told. */
  ESCALATION_DEPT_MANAGER_DAYS("escalation.deptManagerDays", "3.1", new Count(0, 365), "0"),
  /** Days overdue after which the customer service manager is told. */
  ESCALATION_CS_MANAGER_DAYS("escalation.csManagerDays", "3.1", new Count(0, 365), "1"),
  /** Days overdue after which the executive in charge is told. */
  ESCALATION_EXECUTIVE_DAYS("escalation.executiveDays", "3.1", new Count(0, 365), "3"),
  /**
   * So many times a message is sent in vain before an administrator looks at it (requirements §7).
   */
  NOTIFICATION_ATTEMPTS("notification.attempts", "3.1", new Count(1, 100), "10"),
  /** For how many days messages that were read or sent are kept. */
  NOTIFICATION_KEEP_DAYS("notification.keepDays", "3.1", new Count(1, 3660), "90"),
  /** So many complaints of one category from one area propose an incident (4.1.3) … */
  INCIDENT_BURST_COUNT("incidentBurst.count", "4.1.3", new Count(2, 10_000), "5"),
  /** … when they come within so many hours. */
  INCIDENT_BURST_HOURS("incidentBurst.hours", "4.1.3", new Count(1, 720), "2"),
  /** The answer of the responsible department, where the form names no time (4.2.2, 4.3.2 d). */
  STAGE_REPLY("stage.reply", "4.2.2", "3 CALENDAR_DAYS warn 1 CALENDAR_DAYS penalised"),
  /** The answer in the second round: 立即处理 (4.2.3). */
  STAGE_REPLY_ROUND_2("stage.replyRound2", "4.2.3", "1 CALENDAR_DAYS warn 12 HOURS penalised"),
  /** R/G095-2, within three days, days off included (4.2.2). */
  STAGE_CAPA("stage.capa", "4.2.2", "3 CALENDAR_DAYS warn 1 CALENDAR_DAYS penalised"),
  /** The signature of the customer service manager under R/G095-1. */
  STAGE_SIGN_OFF("stage.signOff", "4.2.1", "1 WORKING_DAYS warn 4 HOURS"),
  /** The callback to the customer (4.2.3). */
  STAGE_CALLBACK("stage.callback", "4.2.3", "1 WORKING_DAYS warn 4 HOURS"),
  /** The executive's review of R/G095-2 (4.2.2). */
  STAGE_CAPA_REVIEW("stage.capaReview", "4.2.2", "3 WORKING_DAYS warn 1 CALENDAR_DAYS"),
  /** The executive's direction on an escalated complaint (4.2.3). */
  STAGE_DIRECTION("stage.direction", "4.2.3", "2 WORKING_DAYS warn 1 CALENDAR_DAYS"),
  /** Customer service's confirmation of a penalty notice (4.3.5). */
  STAGE_NOTICE_CONFIRM("stage.noticeConfirm", "4.2.4", "2 WORKING_DAYS warn 1 CALENDAR_DAYS"),
  /** General affairs' review of a penalty notice (4.3.5). */
  STAGE_NOTICE_REVIEW("stage.noticeReview", "4.3.5", "3 WORKING_DAYS warn 1 CALENDAR_DAYS"),
  /** Each opinion on an appeal (4.3.6). */
  STAGE_APPEAL_OPINION("stage.appealOpinion", "4.3.6", "3 WORKING_DAYS warn 1 CALENDAR_DAYS"),
  /** The acknowledgement of a supervision order. */
  STAGE_SUPERVISION_ACKNOWLEDGE("stage.supervisionAcknowledge", "1", "1 WORKING_DAYS warn 4 HOURS"),
  /** The answer to a supervision order. */
  STAGE_SUPERVISION_ANSWER("stage.supervisionAnswer", "1", "3 WORKING_DAYS warn 1 CALENDAR_DAYS");

  private final String apiName;
  private final String clause;

  @SuppressWarnings("ImmutableEnumChecker") // every type is a record of immutable values
  private final PolicyType type;

  private final String defaultText;

  PolicyKey(String apiName, String clause, PolicyType type, String defaultText) {
    this.apiName = apiName;
    this.clause = clause;
    this.type = type;
    this.defaultText = defaultText;
  }

  PolicyKey(String apiName, String clause, String defaultLimit) {
    this(apiName, clause, new Stage(), defaultLimit);
  }

  /** The policy of this name in the REST contract. */
  public static Optional<PolicyKey> find(String apiName) {
    return Arrays.stream(values()).filter(key -> key.apiName.equals(apiName)).findFirst();
  }

  /** Its name in the REST contract: {@code stage.capa}. */
  public String apiName() {
    return apiName;
  }

  /** The clause that it makes exact. */
  public String clause() {
    return clause;
  }

  /** What its value can be. */
  public PolicyType type() {
    return type;
  }

  /** The value that holds while no version says otherwise. */
  public String defaultText() {
    return defaultText;
  }
}
