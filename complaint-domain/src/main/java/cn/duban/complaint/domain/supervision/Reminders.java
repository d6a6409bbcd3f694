package cn.duban.complaint.domain.supervision;

import java.time.Instant;
import java.util.List;

/** Who was told of what. */
public interface Reminders {
  void add(Reminder reminder);

  /** What was told of those obligations that are open and inside their time of warning. */
  List<Reminder> ofWarningBy(Instant now);

  /** The same of one receiver. */
  List<Reminder> ofWarningBy(Instant now, String receiver);
}
