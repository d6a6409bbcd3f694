package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.web.supervision.OwedLine;
import java.util.List;

/**
 * What shines in one light.
 *
 * @param total how many there are; more than there are lines, where only the first are shown
 */
public record WorkGroup(Light light, long total, List<OwedLine> lines) {
  public WorkGroup {
    lines = List.copyOf(lines);
  }
}
