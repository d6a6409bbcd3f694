package cn.duban.complaint.ejb.casefile;

import java.util.List;

/** Finds what waits in the database. */
interface WaitingQueries {
  /** How many wait for this step. */
  long count(WaitingKind kind, WaitingScope scope);

  /** The first of them, the longest waiting at the top. */
  List<WaitingTask> find(WaitingKind kind, WaitingScope scope, int limit);
}
