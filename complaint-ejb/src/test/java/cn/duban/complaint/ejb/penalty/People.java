package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.Organizations;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** A small company whose departments fine each other. */
public final class People {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final Instant SIGNED_IN = at("2026-11-20T12:00:00+08:00");
  public static final DepartmentCode KF = DepartmentCode.CUSTOMER_SERVICE;
  public static final DepartmentCode ZH = DepartmentCode.GENERAL_AFFAIRS;
  public static final DepartmentCode GS = DepartmentCode.COMPANY_LEADERS;
  public static final DepartmentCode WL = new DepartmentCode("WL");
  public static final DepartmentCode KD = new DepartmentCode("KD");

  public static final Actor CLERK = person("kf.clerk", KF, Role.CLERK);
  public static final Actor CS_MANAGER = person("kf.manager", KF, Role.CS_MANAGER);
  public static final Actor OFFICER = person("zh.officer", ZH, Role.GENERAL_AFFAIRS);
  public static final Actor OFFICER_2 = person("zh.officer2", ZH, Role.GENERAL_AFFAIRS);
  public static final Actor WL_HANDLER = person("wl.handler", WL, Role.HANDLER);
  public static final Actor WL_MANAGER = person("wl.manager", WL, Role.DEPT_MANAGER);
  public static final Actor KD_MANAGER = person("kd.manager", KD, Role.DEPT_MANAGER);
  public static final Actor GENERAL_MANAGER = person("gm", GS, Role.GENERAL_MANAGER);
  public static final Actor EXECUTIVE =
      new Actor("vp.tech", GS, Set.of(Role.EXECUTIVE), Set.of(WL, KD), SIGNED_IN);

  private People() {}

  static Actor person(String username, DepartmentCode department, Role role) {
    return new Actor(username, department, Set.of(role), Set.of(), SIGNED_IN);
  }

  public static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  /** This person, having given the password just now. */
  public static Actor fresh(Actor actor, Clock clock) {
    return new Actor(
        actor.username(), actor.department(), actor.roles(), actor.inCharge(), clock.instant());
  }

  /** The clock of the company, showing this time. */
  public static Clock clock(String text) {
    return Clock.fixed(at(text), SHANGHAI);
  }

  /** Puts the departments and their managers into the database. */
  public static void settle(EntityManager em) {
    var departments = Organizations.departmentsOn(em);
    Stream.of(KF, ZH, GS, WL, KD)
        .forEach(code -> departments.add(Department.named(code, "部门" + code, SIGNED_IN)));
    var people = Organizations.employeesOn(em);
    people.add(
        Employee.appointed(Appointment.of("wl.manager", "经理", WL, Role.DEPT_MANAGER), SIGNED_IN));
    people.add(Employee.appointed(Appointment.of("wl.handler", "专岗", WL, Role.HANDLER), SIGNED_IN));
  }
}
