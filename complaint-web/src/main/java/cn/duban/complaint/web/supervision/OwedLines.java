package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.complaint.CaseBrief;
import cn.duban.complaint.ejb.complaint.CaseBriefs;
import cn.duban.complaint.ejb.supervision.BoardFilter;
import cn.duban.complaint.ejb.supervision.ObligationView;
import cn.duban.complaint.ejb.supervision.SupervisionBoard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads lines of the board together with the cases they are about. */
@Dependent
public class OwedLines implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  SupervisionBoard board;

  @SuppressWarnings("serial")
  @Inject
  CaseBriefs briefs;

  /** One page of what is owed. */
  public List<OwedLine> rows(BoardFilter filter, int offset, int limit) {
    var owed = board.rows(filter, offset, limit);
    var numbers =
        owed.stream().map(ObligationView::complaint).filter(Objects::nonNull).distinct().toList();
    var found = numbers.isEmpty() ? Map.<ComplaintNumber, CaseBrief>of() : briefs.of(numbers);
    return owed.stream().map(each -> new OwedLine(each, brief(each, found))).toList();
  }

  private static @Nullable CaseBrief brief(
      ObligationView owed, Map<ComplaintNumber, CaseBrief> found) {
    return owed.complaint() == null ? null : found.get(owed.complaint());
  }

  /** How many lines there are on all pages. */
  public long count(BoardFilter filter) {
    return board.count(filter);
  }
}
