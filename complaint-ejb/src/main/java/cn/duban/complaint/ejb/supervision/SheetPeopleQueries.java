package cn.duban.complaint.ejb.supervision;

import java.time.Instant;
import java.util.List;

/** Asks for the people of the dispatches for which something is due. */
public interface SheetPeopleQueries {
  /** Those of what is open and inside its time of warning. */
  List<SheetPeople> ofWarningBy(Instant now);
}
