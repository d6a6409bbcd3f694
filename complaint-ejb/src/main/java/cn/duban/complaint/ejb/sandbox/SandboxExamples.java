package cn.duban.complaint.ejb.sandbox;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.shared.NumberIssuer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Example complaints in every state, so that a newcomer finds something to do for whomever he signs
 * in as (requirements §10). They are made by the same aggregates and events as real ones.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SandboxExamples {
  private static final DepartmentCode WL = new DepartmentCode("WL");
  private static final DepartmentCode KD = new DepartmentCode("KD");
  private static final DepartmentCode JS = new DepartmentCode("JS");
  private static final DepartmentCode YX = new DepartmentCode("YX");
  private static final PenaltyOpinion NOBODY = new PenaltyOpinion.NoPenalty("设备自然老化,无责任人");

  @Inject Complaints complaints;
  @Inject Employees employees;
  @Inject NumberIssuer numbers;
  @Inject Event<ComplaintEvent> events;
  @Inject Clock clock;

  /** Makes the examples, oldest first; returns how many. */
  public int make() {
    var made =
        List.of(
            closedWithPenalty(),
            escalated(),
            directed(),
            referred(),
            secondRound(),
            overdue(),
            handled(),
            returned(),
            dispatched(),
            suggestion(),
            voided(),
            signed(),
            registered("PLATFORM/BILLING", "本月账单重复扣费两次,要求退还并说明原因。"),
            registered("STB/FAULT", "机顶盒开机后停在启动画面,重启无效。"));
    made.forEach(complaints::add);
    made.forEach(complaint -> complaint.happened().forEach(events::fire));
    return made.size();
  }

  private Complaint closedWithPenalty() {
    var complaint = on(YX, "CONDUCT", "营业厅工作人员态度生硬,拒绝受理退订。", 9);
    var opinion =
        new PenaltyOpinion.Penalise(
            TariffRule.SERVICE_CONDUCT, "柜台临时人员", LocalDate.now(clock).minusDays(9));
    handle(complaint, opinion, 8);
    complaint.recordCallback(CallbackResult.SATISFIED, "客户认可", List.of(), by("kf.clerk", 7));
    return complaint;
  }

  private Complaint escalated() {
    var complaint = on(KD, "BROADBAND/SLOW", "晚高峰网速慢,网页打不开,已报修两次。", 8);
    goOn(complaint, KD, 7);
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES, "仍不满意", List.of(), by("kf.clerk", 1));
    return complaint;
  }

  private Complaint directed() {
    var complaint = on(WL, "NETWORK/DISTRIBUTION", "整栋楼有线电视花屏一周。", 8);
    goOn(complaint, WL, 7);
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES, "要求减免", List.of(), by("kf.clerk", 2));
    complaint.direct("减免当月费用,并由经理上门致歉", by("vp.tech", 1));
    return complaint;
  }

  private void goOn(Complaint complaint, DepartmentCode department, int daysAgo) {
    handle(complaint, NOBODY, daysAgo);
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES,
        "问题依旧",
        List.of(new Destination(department, null, null)),
        by("kf.clerk", daysAgo - 1));
    handle(complaint, NOBODY, daysAgo - 2);
  }

  private Complaint referred() {
    var complaint = on(JS, "CONTENT", "频道调整后未通知,客户称合同未写明。", 5);
    complaint.refer("政策依据不明,无法界定责任部门", by("kf.manager", 4));
    return complaint;
  }

  private Complaint secondRound() {
    var complaint = on(KD, "BROADBAND/DROPS", "宽带每晚掉线三四次。", 5);
    handle(complaint, NOBODY, 4);
    complaint.recordCallback(
        CallbackResult.DISSATISFIED_CONTINUES,
        "换了路由器仍掉线",
        List.of(new Destination(KD, null, null)),
        by("kf.clerk", 0));
    return complaint;
  }

  private Complaint overdue() {
    return on(WL, "NETWORK/TRUNK", "小区主干线路中断,无人通知。", 6);
  }

  private Complaint handled() {
    var complaint = on(WL, "NETWORK/OTHER", "楼道线缆下垂,有安全隐患。", 3);
    handle(complaint, NOBODY, 1);
    return complaint;
  }

  private Complaint returned() {
    var complaint = on(YX, "POLICY", "套餐资费与宣传单不一致。", 2);
    complaint.sendBack(sheet(complaint), "资费由运营支撑平台维护,非本部门", by("yx.handler", 1));
    return complaint;
  }

  private Complaint dispatched() {
    return on(KD, "BROADBAND/UPLINK", "访问外地网站时延很大。", 0);
  }

  private Complaint suggestion() {
    return born(ComplaintKind.SUGGESTION, "OTHER", "建议在公众号上提供报修进度查询。", 1);
  }

  private Complaint voided() {
    var complaint = registered("OTHER", "重复录入的登记单。");
    complaint.makeVoid("与前一单重复录入", by("kf.manager", 0));
    return complaint;
  }

  private Complaint signed() {
    var complaint = registered("TIME_LIMIT", "预约装机已超过承诺时间,无人联系。");
    complaint.sign(by("kf.manager", 0));
    return complaint;
  }

  private Complaint registered(String category, String words) {
    return born(ComplaintKind.COMPLAINT, category, words, 0);
  }

  private Complaint on(DepartmentCode department, String category, String words, int daysAgo) {
    var complaint = born(ComplaintKind.COMPLAINT, category, words, daysAgo);
    complaint.sign(by("kf.manager", daysAgo));
    complaint.dispatch(
        List.of(new Destination(department, null, null)), true, by("kf.clerk", daysAgo));
    return complaint;
  }

  private Complaint born(ComplaintKind kind, String category, String words, int daysAgo) {
    var act = by("kf.clerk", daysAgo);
    int year = LocalDate.ofInstant(act.at(), clock.getZone()).getYear();
    var department = act.actor().department();
    int sequence = numbers.next(ComplaintRegistration.FORM, department.code(), year);
    return Complaint.register(
        ComplaintNumber.of(year, department, sequence),
        new Registration(
            kind,
            ComplaintClass.ROUTINE,
            Channel.PHONE,
            null,
            Severity.NORMAL,
            new Customer("示例客户" + sequence, "1380000%04d".formatted(sequence), "示例路1号", null),
            new CategoryCode(category),
            "鼓楼区",
            words,
            null,
            null,
            null),
        act);
  }

  private void handle(Complaint complaint, PenaltyOpinion opinion, int daysAgo) {
    var dispatch = sheet(complaint);
    var people =
        complaint
            .dispatch(dispatch)
            .map(Dispatch::department)
            .orElseThrow()
            .code()
            .toLowerCase(Locale.ROOT);
    complaint.acknowledge(dispatch, by(people + ".handler", daysAgo));
    complaint.draftHandling(
        dispatch,
        new HandlingDraft(true, "经核实情况属实。", "已处理并向客户致歉。", true, opinion),
        by(people + ".handler", daysAgo));
    complaint.signHandling(dispatch, false, by(people + ".manager", daysAgo));
  }

  private static UUID sheet(Complaint complaint) {
    var sheets = complaint.dispatches();
    return sheets.get(sheets.size() - 1).id();
  }

  private Act by(String username, int daysAgo) {
    var at = clock.instant().minus(Duration.ofDays(daysAgo));
    return new Act(employees.get(username).actor(at), at);
  }
}
