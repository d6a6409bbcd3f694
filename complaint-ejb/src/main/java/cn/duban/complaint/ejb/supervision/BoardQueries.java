package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.supervision.Obligation;
import java.time.Instant;
import java.util.List;

/** Finds what is owed, for one person's eyes. */
interface BoardQueries {
  /** How many lines there are. */
  long count(BoardFilter filter, Actor actor, Instant now);

  /** One page of them, what is due first at the top. */
  List<Obligation> find(BoardFilter filter, Actor actor, Instant now, int offset, int limit);
}
