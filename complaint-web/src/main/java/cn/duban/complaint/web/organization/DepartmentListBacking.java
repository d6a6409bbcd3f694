package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.organization.DepartmentRow;
import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of the departments, and of a new one. */
@Named
@RequestScoped
public class DepartmentListBacking {
  @Inject OrganizationConsole console;
  @Inject PortalMessages messages;

  private List<DepartmentRow> departments = List.of();
  private @Nullable String code;
  private @Nullable String name;

  /** Reads all departments. */
  public void load() {
    departments = console.departments();
  }

  /** A new department. */
  public String create() {
    var created = console.createDepartment(DepartmentCode.parse("code", code), name);
    messages.flash("department.list.created", created.name());
    return ViewParams.to("/department/list").redirect();
  }

  public List<DepartmentRow> getDepartments() {
    return departments;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
