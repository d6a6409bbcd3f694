package cn.duban.complaint.ejb.sandbox;

import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The example departments and people of the sandbox (api.md, "Sandbox only"). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SandboxPeople {
  /** Everybody's password; public, like everything in the sandbox. */
  static final String PASSWORD = "Sandbox-2026";

  private static final DepartmentCode KF = DepartmentCode.CUSTOMER_SERVICE;
  private static final DepartmentCode ZH = DepartmentCode.GENERAL_AFFAIRS;
  private static final DepartmentCode GS = DepartmentCode.COMPANY_LEADERS;
  private static final DepartmentCode WL = new DepartmentCode("WL");
  private static final DepartmentCode KD = new DepartmentCode("KD");
  private static final DepartmentCode JS = new DepartmentCode("JS");
  private static final DepartmentCode YX = new DepartmentCode("YX");

  @Inject Departments departments;
  @Inject Employees employees;
  @Inject PasswordHashes passwords;
  @Inject Clock clock;

  /** Whether they are there. */
  public boolean invited() {
    return employees.count() > 0;
  }

  /** Brings everybody in, once; returns how many departments and people came. */
  public int invite() {
    if (invited()) {
      return 0;
    }
    var at = clock.instant();
    var names = departmentNames();
    names.forEach((code, name) -> departments.add(Department.named(code, name, at)));
    var hash = passwords.hash(PASSWORD); // one for all: only a sandbox may do so
    for (var appointment : people()) {
      var employee = Employee.appointed(appointment, at);
      employee.choosePassword(hash, at);
      employees.add(employee);
    }
    return names.size() + people().size();
  }

  private static Map<DepartmentCode, String> departmentNames() {
    var names = new LinkedHashMap<DepartmentCode, String>();
    names.put(KF, "客户服务部");
    names.put(ZH, "综合部");
    names.put(WL, "网络运行部");
    names.put(KD, "宽带运营部");
    names.put(JS, "技术保障部");
    names.put(YX, "市场营销部");
    names.put(GS, "公司领导");
    return names;
  }

  private static List<Appointment> people() {
    return List.of(
        Appointment.of("kf.clerk", "客服受理员甲", KF, Role.CLERK),
        Appointment.of("kf.clerk2", "客服受理员乙", KF, Role.CLERK),
        Appointment.of("kf.manager", "客户服务部经理", KF, Role.CS_MANAGER),
        Appointment.of("kf.handler", "客户服务部专岗", KF, Role.HANDLER),
        Appointment.of("wl.handler", "网络运行部专岗", WL, Role.HANDLER),
        Appointment.of("wl.manager", "网络运行部经理", WL, Role.DEPT_MANAGER),
        Appointment.of("kd.handler", "宽带运营部专岗", KD, Role.HANDLER),
        Appointment.of("kd.manager", "宽带运营部经理", KD, Role.DEPT_MANAGER),
        Appointment.of("js.handler", "技术保障部专岗", JS, Role.HANDLER),
        Appointment.of("js.manager", "技术保障部经理", JS, Role.DEPT_MANAGER),
        Appointment.of("yx.handler", "市场营销部专岗", YX, Role.HANDLER),
        Appointment.of("yx.manager", "市场营销部经理", YX, Role.DEPT_MANAGER),
        Appointment.of("zh.officer", "综合部专员甲", ZH, Role.GENERAL_AFFAIRS),
        Appointment.of("zh.officer2", "综合部专员乙", ZH, Role.GENERAL_AFFAIRS),
        executive("vp.tech", "技术分管副总", Set.of(WL, KD, JS)),
        executive("vp.service", "服务分管副总", Set.of(KF, YX, ZH)),
        Appointment.of("gm", "总经理", GS, Role.GENERAL_MANAGER),
        Appointment.of("auditor", "审计员", ZH, Role.AUDITOR),
        Appointment.of("admin", "系统管理员", ZH, Role.ADMIN));
  }

  private static Appointment executive(String username, String name, Set<DepartmentCode> inCharge) {
    return new Appointment(username, name, GS, Set.of(Role.EXECUTIVE), inCharge, null);
  }
}
