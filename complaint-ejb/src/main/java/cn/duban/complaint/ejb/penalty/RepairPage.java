package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.ejb.supervision.ObligationView;
import java.util.List;

/**
 * What is owed, and every proposal to repair its due time, oldest first.
 *
 * @param proposable whether the reader can propose another time now
 */
public record RepairPage(ObligationView owed, List<RepairView> repairs, boolean proposable) {
  public RepairPage {
    repairs = List.copyOf(repairs);
  }
}
