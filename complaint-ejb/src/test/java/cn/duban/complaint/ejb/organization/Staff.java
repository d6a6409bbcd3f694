package cn.duban.complaint.ejb.organization;

import static cn.duban.complaint.ejb.complaint.Cases.GS;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.YX;
import static cn.duban.complaint.ejb.complaint.Cases.ZH;

import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.complaint.Cases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;

/** Everybody who works in a small company, each with a mailbox. */
public final class Staff {
  private Staff() {}

  /** The departments, and in them the people of the sandbox. */
  public static void hire(EntityManager em) {
    Cases.company(em);
    add(em, "kf.clerk", KF, Role.CLERK);
    add(em, "kf.manager", KF, Role.CS_MANAGER);
    add(em, "zh.officer", ZH, Role.GENERAL_AFFAIRS);
    add(em, "wl.handler", WL, Role.HANDLER);
    add(em, "wl.handler2", WL, Role.HANDLER);
    add(em, "wl.manager", WL, Role.DEPT_MANAGER);
    add(em, "kd.handler", KD, Role.HANDLER);
    add(em, "kd.manager", KD, Role.DEPT_MANAGER);
    add(em, "vp.tech", GS, Role.EXECUTIVE, WL, KD);
    add(em, "vp.service", GS, Role.EXECUTIVE, KF, YX, ZH);
    add(em, "gm", GS, Role.GENERAL_MANAGER);
  }

  private static void add(
      EntityManager em,
      String username,
      DepartmentCode department,
      Role role,
      DepartmentCode... inCharge) {
    var appointment =
        new Appointment(
            username,
            username,
            department,
            Set.of(role),
            Set.of(inCharge),
            username + "@example.org");
    Organizations.employeesOn(em).add(Employee.appointed(appointment, Instant.EPOCH));
  }

  /** This person leaves. */
  public static void leaves(EntityManager em, String username) {
    Organizations.employeesOn(em).get(username).deactivate();
  }
}
