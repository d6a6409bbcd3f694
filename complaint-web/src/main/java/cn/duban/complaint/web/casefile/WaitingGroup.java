package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.casefile.WaitingKind;
import java.util.List;

/**
 * All that waits for the same step.
 *
 * @param total how many there are; more than there are lines, where only the first are shown
 */
public record WaitingGroup(WaitingKind kind, long total, List<WaitingLine> lines) {
  public WaitingGroup {
    lines = List.copyOf(lines);
  }
}
