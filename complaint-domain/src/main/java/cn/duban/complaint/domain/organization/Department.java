package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department of the company: it issues numbers, answers for complaints, and pays (4.3.2). */
@Entity
@Table(name = "department")
public class Department {
  @Id private UUID id;
  @Version private long version;
  private DepartmentCode code;
  private String name;

  @SuppressWarnings("NullAway.Init")
  protected Department() {} // JPA

  private Department(DepartmentCode code, String name, Instant at) {
    this.id = Ids.next(at);
    this.code = code;
    this.name = name;
  }

  /** A new department. */
  public static Department named(DepartmentCode code, @Nullable String name, Instant at) {
    return new Department(code, Text.required("name", name, Text.NAME), at);
  }

  /** The same department under a new name; its code and its numbers stay. */
  public void rename(@Nullable String newName) {
    name = Text.required("name", newName, Text.NAME);
  }

  public DepartmentCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Department department && code.equals(department.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
