package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.supervision.Lights;
import cn.duban.complaint.web.supervision.OwedLine;
import java.util.List;

/**
 * What a person has to do.
 *
 * @param lights how much of it shines in each light
 * @param unsigned what waits for the signature under R/G095-1, which is given many at once
 * @param groups all else that is owed, the most urgent first
 * @param waiting what waits without a due time
 */
public record WorkPage(
    Lights lights, List<OwedLine> unsigned, List<WorkGroup> groups, List<WaitingGroup> waiting) {
  /** Nothing at all. */
  static final WorkPage EMPTY = new WorkPage(new Lights(0, 0, 0), List.of(), List.of(), List.of());

  public WorkPage {
    unsigned = List.copyOf(unsigned);
    groups = List.copyOf(groups);
    waiting = List.copyOf(waiting);
  }

  /** Whether nobody waits for this person. */
  public boolean nothing() {
    return unsigned.isEmpty() && groups.isEmpty() && waiting.isEmpty();
  }
}
