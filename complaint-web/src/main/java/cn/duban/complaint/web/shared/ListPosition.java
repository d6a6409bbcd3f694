package cn.duban.complaint.web.shared;

import java.io.Serializable;
import java.util.List;

/** Where in a long list a person is, as its address says it: who comes back finds it unchanged. */
public class ListPosition implements Serializable {
  /** How many lines a page may have. */
  public static final List<Integer> SIZES = List.of(25, 50, 100);

  private static final long serialVersionUID = 1L;

  private int first;
  private int rows = SIZES.get(0);

  /** The number of the first line that is shown, from 0. */
  public int getFirst() {
    return first;
  }

  public void setFirst(int first) {
    this.first = Math.max(0, first) / rows * rows;
  }

  /** How many lines are shown. */
  public int getRows() {
    return rows;
  }

  public void setRows(int rows) {
    if (SIZES.contains(rows)) {
      this.rows = rows;
    }
  }
}
