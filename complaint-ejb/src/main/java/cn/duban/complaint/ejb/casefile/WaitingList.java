package cn.duban.complaint.ejb.casefile;

import java.util.List;

/**
 * All that waits for the same step.
 *
 * @param total how many there are
 * @param tasks the first of them, the longest waiting at the top
 */
public record WaitingList(WaitingKind kind, long total, List<WaitingTask> tasks) {
  public WaitingList {
    tasks = List.copyOf(tasks);
  }
}
