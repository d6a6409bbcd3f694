package cn.duban.complaint.domain.complaint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A complaint at every station of its life, and the people who take its steps. */
public final class ComplaintFixtures {
  public static final DepartmentCode KF = DepartmentCode.CUSTOMER_SERVICE;
  public static final DepartmentCode ZH = DepartmentCode.GENERAL_AFFAIRS;
  public static final DepartmentCode WL = new DepartmentCode("WL");
  public static final DepartmentCode KD = new DepartmentCode("KD");
  public static final DepartmentCode YX = new DepartmentCode("YX");
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final ComplaintNumber NUMBER = new ComplaintNumber("2026KF001");

  public static final Instant FRIDAY_NOON = at("2026-11-20T12:00:00+08:00");
  public static final Instant SATURDAY_NOON = at("2026-11-21T12:00:00+08:00");
  public static final Instant MONDAY_NOON = at("2026-11-23T12:00:00+08:00");

  public static final Actor CLERK = person("kf.clerk", KF, Role.CLERK);
  public static final Actor CS_MANAGER = person("kf.manager", KF, Role.CS_MANAGER);
  public static final Actor KF_HANDLER = person("kf.handler", KF, Role.HANDLER);
  public static final Actor WL_HANDLER = person("wl.handler", WL, Role.HANDLER);
  public static final Actor WL_MANAGER = person("wl.manager", WL, Role.DEPT_MANAGER);
  public static final Actor KD_HANDLER = person("kd.handler", KD, Role.HANDLER);
  public static final Actor KD_MANAGER = person("kd.manager", KD, Role.DEPT_MANAGER);
  public static final Actor GENERAL_AFFAIRS = person("zh.officer", ZH, Role.GENERAL_AFFAIRS);
  public static final Actor GENERAL_AFFAIRS_2 = person("zh.officer2", ZH, Role.GENERAL_AFFAIRS);
  public static final Actor GENERAL_MANAGER =
      person("gm", DepartmentCode.COMPANY_LEADERS, Role.GENERAL_MANAGER);
  public static final Actor TECHNICAL_EXECUTIVE = executive("vp.tech", WL, KD);
  public static final Actor SERVICE_EXECUTIVE = executive("vp.service", KF, YX, ZH);

  public static final Attempts THREE_ON_TWO_DAYS = new Attempts(3, 2);

  private ComplaintFixtures() {}

  public static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  public static Actor person(String username, DepartmentCode department, Role... roles) {
    return new Actor(username, department, Set.of(roles), Set.of(), FRIDAY_NOON);
  }

  private static Actor executive(String username, DepartmentCode... inCharge) {
    return new Actor(
        username,
        DepartmentCode.COMPANY_LEADERS,
        Set.of(Role.EXECUTIVE),
        Set.of(inCharge),
        FRIDAY_NOON);
  }

  /** This person while standing in for another. */
  public static Actor deputy(Actor deputy, Actor absent) {
    return new Actor(
        deputy.username(),
        deputy.department(),
        deputy.roles(),
        deputy.inCharge(),
        deputy.signedInAt(),
        List.of(absent));
  }

  /** A step on Friday at noon. */
  public static Act by(Actor actor) {
    return new Act(actor, FRIDAY_NOON);
  }

  public static Act by(Actor actor, Instant at) {
    return new Act(actor, at);
  }

  public static Customer zhangSan() {
    return new Customer("张三", "138 1234 5678", "鼓楼区中山北路1号", "85201234");
  }

  public static Registration slowBroadband() {
    return registration(ComplaintKind.COMPLAINT, ComplaintClass.ROUTINE, zhangSan());
  }

  public static Registration registration(
      ComplaintKind kind, ComplaintClass complaintClass, Customer customer) {
    return new Registration(
        kind,
        complaintClass,
        Channel.PHONE,
        null,
        Severity.NORMAL,
        customer,
        new CategoryCode("BROADBAND/SLOW"),
        "鼓楼区",
        "晚高峰网速慢",
        null,
        null,
        null);
  }

  public static List<Destination> to(DepartmentCode... departments) {
    return Arrays.stream(departments).map(d -> new Destination(d, null, null)).toList();
  }

  public static HandlingDraft unsubstantiated() {
    return new HandlingDraft(false, "线路正常", "已向客户解释", null, null);
  }

  public static HandlingDraft substantiated(boolean customerAccepts, PenaltyOpinion penalty) {
    return new HandlingDraft(true, "端口拥塞", "已扩容", customerAccepts, penalty);
  }

  public static PenaltyOpinion blaming(String person) {
    return new PenaltyOpinion.Penalise(
        TariffRule.SERVICE_CONDUCT, person, LocalDate.of(2026, 11, 20));
  }

  public static PenaltyOpinion noPenalty() {
    return new PenaltyOpinion.NoPenalty("初次, 已教育");
  }

  public static PenaltyOpinion especiallySerious() {
    return new PenaltyOpinion.EspeciallySerious("长期瞒报");
  }

  public static Complaint registered() {
    return Complaint.register(NUMBER, slowBroadband(), by(CLERK));
  }

  public static Complaint signed() {
    var complaint = registered();
    complaint.sign(by(CS_MANAGER));
    return complaint;
  }

  public static Complaint dispatched(DepartmentCode... departments) {
    var complaint = signed();
    complaint.dispatch(to(departments), true, by(CLERK));
    complaint.happened(); // what comes next is looked at on its own
    return complaint;
  }

  /** With the network department, whose handler has drafted this. */
  public static Complaint drafted(HandlingDraft draft) {
    var complaint = dispatched(WL);
    complaint.draftHandling(last(complaint), draft, by(WL_HANDLER));
    complaint.happened();
    return complaint;
  }

  public static Complaint handled() {
    var complaint = dispatched(WL);
    handle(complaint);
    return complaint;
  }

  public static Complaint inSecondRound() {
    var complaint = handled();
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES, "仍然慢", to(WL), by(CLERK, SATURDAY_NOON));
    complaint.happened();
    return complaint;
  }

  public static Complaint handledInSecondRound() {
    var complaint = inSecondRound();
    handle(complaint);
    return complaint;
  }

  public static Complaint escalated() {
    var complaint = handledInSecondRound();
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES, "", List.of(), by(CLERK, MONDAY_NOON));
    complaint.happened();
    return complaint;
  }

  public static Complaint directed() {
    var complaint = escalated();
    complaint.direct("减免一个月费用", by(TECHNICAL_EXECUTIVE, MONDAY_NOON));
    complaint.happened();
    return complaint;
  }

  public static Complaint closed() {
    var complaint = handled();
    complaint.recordCallback(CallbackResult.SATISFIED, "满意", List.of(), by(CLERK));
    complaint.happened();
    return complaint;
  }

  public static Complaint referred() {
    var complaint = dispatched(WL);
    complaint.refer("责任无法界定", by(CS_MANAGER));
    complaint.happened();
    return complaint;
  }

  /** The network department handles the sheet it got last, and its manager signs. */
  public static void handle(Complaint complaint) {
    complaint.draftHandling(last(complaint), unsubstantiated(), by(WL_HANDLER));
    complaint.signHandling(last(complaint), false, by(WL_MANAGER));
    complaint.happened();
  }

  /** The sheet delivered last. */
  public static UUID last(Complaint complaint) {
    return sheet(complaint).id();
  }

  /** The sheet delivered last. */
  public static Dispatch sheet(Complaint complaint) {
    var all = complaint.dispatches();
    return all.get(all.size() - 1);
  }

  /** The sheet of this department. */
  public static UUID sheetOf(Complaint complaint, DepartmentCode department) {
    return complaint.dispatches().stream()
        .filter(d -> d.department().equals(department))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The round at hand. */
  public static Round page(Complaint complaint) {
    return complaint.rounds().get(complaint.round() - 1);
  }

  /** The names of what happened since the last look. */
  public static List<String> events(Complaint complaint) {
    return complaint.happened().stream().map(ComplaintEvent::code).toList();
  }

  /** The refusal of a step, which must name this rule. */
  public static RuleViolation refused(Rule rule, ThrowingCallable step) {
    var refusal = new RuleViolation[1];
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(RuleViolation.class, violation -> refusal[0] = violation);
    if (!refusal[0].rule().equals(rule)) {
      throw new AssertionError("Refused by another rule than " + rule, refusal[0]);
    }
    return refusal[0];
  }
}
