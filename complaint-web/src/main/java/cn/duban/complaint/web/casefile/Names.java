package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.complaint.CategoryCatalogue;
import cn.duban.complaint.ejb.complaint.CategoryRow;
import cn.duban.complaint.ejb.organization.Directory;
import cn.duban.complaint.ejb.organization.UserRow;
import cn.duban.complaint.ejb.tariff.CommitmentCatalogue;
import cn.duban.complaint.ejb.tariff.CommitmentRow;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that people know departments, colleagues, categories and services by. */
@Named
@RequestScoped
public class Names {
  @Inject Directory directory;
  @Inject CategoryCatalogue categories;
  @Inject CommitmentCatalogue commitments;

  private final Map<String, String> departments = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<DepartmentCode, List<UserRow>> staff = new HashMap<>();
  private @Nullable List<CategoryRow> taxonomy;

  /** The name of a department by its code. */
  public String department(@Nullable Object code) {
    return code == null || code.toString().isEmpty()
        ? ""
        : departments.computeIfAbsent(
            code.toString(), each -> directory.departmentName(new DepartmentCode(each)));
  }

  /** The name of a person by the user name; a name that is no user's stays as it is. */
  public String person(@Nullable String username) {
    if (username == null || username.isEmpty()) {
      return "";
    }
    return AuditEntry.SYSTEM.equals(username)
        ? MessagesOfThePage.now().text("casefile.system")
        : people.computeIfAbsent(username, directory::nameOf);
  }

  /** Who signed, "C 代 A" where it was a deputy. */
  public String signer(@Nullable String by, @Nullable String onBehalfOf) {
    return onBehalfOf == null
        ? person(by)
        : MessagesOfThePage.now().text("casefile.onBehalfOf", person(by), person(onBehalfOf));
  }

  /** 类型 and 具体类别 of a code. */
  public String category(String code) {
    return taxonomy().stream()
        .filter(row -> row.code().equals(code))
        .map(row -> row.hasKind() ? type(row) + " / " + kind(row) : type(row))
        .findFirst()
        .orElse(code);
  }

  static String type(CategoryRow row) {
    return inEnglish() ? row.typeNameEn() : row.typeName();
  }

  static String kind(CategoryRow row) {
    return inEnglish() ? row.nameEn() : row.name();
  }

  private static boolean inEnglish() {
    return MessagesOfThePage.now().locale().equals(Messages.ENGLISH);
  }

  private List<CategoryRow> taxonomy() {
    var read = taxonomy;
    if (read == null) {
      read = categories.list();
      taxonomy = read;
    }
    return read;
  }

  /** The service that was promised, by its code. */
  public String commitment(String code) {
    return commitments.inForce().stream()
        .filter(row -> row.code().equals(code))
        .map(CommitmentRow::name)
        .findFirst()
        .orElse(code);
  }

  /** Who can receive a sheet there: its handlers, then its managers. */
  List<UserRow> staff(DepartmentCode department) {
    return staff.computeIfAbsent(
        department,
        each ->
            Stream.of(Role.HANDLER, Role.DEPT_MANAGER)
                .flatMap(role -> directory.people(each, role).stream())
                .distinct()
                .toList());
  }
}
