package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the supervision board are shown; null leaves a column open.
 *
 * @param mine only what is this person's own step
 * @param except what is not shown, because it is shown elsewhere
 */
public record BoardFilter(
    @Nullable Light light,
    @Nullable ObligationType type,
    @Nullable DepartmentCode department,
    boolean mine,
    @Nullable ObligationType except) {
  /** What is my own step. */
  public static final BoardFilter MINE = new BoardFilter(null, null, null, true);

  /** Nothing is left out. */
  public BoardFilter(
      @Nullable Light light,
      @Nullable ObligationType type,
      @Nullable DepartmentCode department,
      boolean mine) {
    this(light, type, department, mine, null);
  }
}
