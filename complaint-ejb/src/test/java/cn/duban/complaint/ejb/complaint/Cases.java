package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.shared.TestClock;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company's departments and people, and what a case in a test is made of. */
public final class Cases {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final DepartmentCode KF = DepartmentCode.CUSTOMER_SERVICE;
  public static final DepartmentCode ZH = DepartmentCode.GENERAL_AFFAIRS;
  public static final DepartmentCode GS = DepartmentCode.COMPANY_LEADERS;
  public static final DepartmentCode WL = new DepartmentCode("WL");
  public static final DepartmentCode KD = new DepartmentCode("KD");
  public static final DepartmentCode YX = new DepartmentCode("YX");

  public static final Actor CLERK = person("kf.clerk", KF, Role.CLERK);
  public static final Actor CS_MANAGER = person("kf.manager", KF, Role.CS_MANAGER);
  public static final Actor KF_HANDLER = person("kf.handler", KF, Role.HANDLER);
  public static final Actor GENERAL_AFFAIRS = person("zh.officer", ZH, Role.GENERAL_AFFAIRS);
  public static final Actor GENERAL_MANAGER = person("gm", GS, Role.GENERAL_MANAGER);
  public static final Actor AUDITOR = person("auditor", GS, Role.AUDITOR);
  public static final Actor ADMIN = person("admin", GS, Role.ADMIN);
  public static final Actor TECHNICAL_EXECUTIVE = executive("vp.tech", WL, KD);
  public static final Actor SERVICE_EXECUTIVE = executive("vp.service", KF, YX, ZH);

  private Cases() {}

  /** The departments of the sandbox, for foreign keys. */
  public static void company(EntityManager em) {
    var departments = Organizations.departmentsOn(em);
    Stream.of(KF, ZH, GS, WL, KD, YX)
        .forEach(code -> departments.add(Department.named(code, code.code(), Instant.EPOCH)));
    em.flush(); // before what refers to them by their codes
  }

  /** Somebody with one role. */
  public static Actor person(String username, DepartmentCode department, Role role) {
    return new Actor(username, department, Set.of(role), Set.of(), Instant.EPOCH);
  }

  /** The handler of this department. */
  public static Actor handlerOf(DepartmentCode department) {
    return person("handler." + department.code(), department, Role.HANDLER);
  }

  /** The manager of this department. */
  public static Actor managerOf(DepartmentCode department) {
    return person("manager." + department.code(), department, Role.DEPT_MANAGER);
  }

  /** Somebody in charge of these departments. */
  public static Actor executive(String username, DepartmentCode... inCharge) {
    return new Actor(username, GS, Set.of(Role.EXECUTIVE), Set.of(inCharge), Instant.EPOCH);
  }

  /** What is complained of, the rest as usual. */
  public static Registration words(String content) {
    return registration(ComplaintKind.COMPLAINT, "BROADBAND/SLOW", content, null, null);
  }

  /** What is registered, the rest as usual. */
  public static Registration registration(
      ComplaintKind kind,
      String category,
      String content,
      @Nullable Instant replyDue,
      @Nullable ServiceRecord service) {
    return new Registration(
        kind,
        ComplaintClass.ROUTINE,
        Channel.PHONE,
        null,
        Severity.NORMAL,
        new Customer("张三", "13812345678", "鼓楼区中山北路1号", "85201234"),
        new CategoryCode(category),
        "鼓楼区",
        content,
        replyDue,
        service,
        null);
  }

  /** A case with this number in 2026, registered then. */
  public static Complaint registered(int sequence, Registration registration, String at) {
    var number = ComplaintNumber.of(2026, KF, sequence);
    return Complaint.register(number, registration, new Act(CLERK, TestClock.at(at)));
  }

  /** A case that these departments have since then. */
  public static Complaint dispatched(
      int sequence, Registration registration, String at, DepartmentCode... departments) {
    var complaint = registered(sequence, registration, at);
    complaint.sign(new Act(CS_MANAGER, TestClock.at(at)));
    complaint.dispatch(to(departments), true, new Act(CLERK, TestClock.at(at)));
    return complaint;
  }

  /** To these departments, to nobody in particular, without a time on the form. */
  public static List<Destination> to(DepartmentCode... departments) {
    return Arrays.stream(departments).map(d -> new Destination(d, null, null)).toList();
  }

  /** It was nothing. */
  public static HandlingDraft refuted() {
    return new HandlingDraft(false, "经核实,网络正常。", "已向客户说明。", null, null);
  }

  /** It was so, and nobody is to be punished. */
  public static HandlingDraft substantiated(boolean customerAccepts) {
    return new HandlingDraft(
        true, "光节点超载。", "已扩容。", customerAccepts, new PenaltyOpinion.NoPenalty("设备老化"));
  }

  /** It is for the company to decide. */
  public static HandlingDraft especiallySerious() {
    return new HandlingDraft(
        true, "光节点超载。", "已扩容。", true, new PenaltyOpinion.EspeciallySerious("影响全区"));
  }
}
