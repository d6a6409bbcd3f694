package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.ReminderStep;
import cn.duban.complaint.domain.supervision.RemindersDue;
import java.util.List;
import java.util.Map;

/**
 * What a run of the sweep has to say.
 *
 * @param red how many obligations are overdue
 * @param yellow how many are inside their time of warning
 * @param letters by receiver, what was not said yet
 */
public record ReminderRound(int red, int yellow, Map<String, List<Item>> letters) {
  public ReminderRound {
    letters = Map.copyOf(letters);
  }

  /**
   * One obligation in one receiver's message.
   *
   * @param line the obligation by its latest step
   * @param steps every step that was not said yet, the latest last
   */
  public record Item(RemindersDue.Line line, List<ReminderStep> steps) {
    public Item {
      steps = List.copyOf(steps);
    }
  }
}
