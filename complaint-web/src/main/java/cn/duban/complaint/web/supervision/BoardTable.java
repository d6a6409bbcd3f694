package cn.duban.complaint.web.supervision;

import cn.duban.complaint.ejb.supervision.BoardFilter;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The supervision board, read from the database page by page. */
class BoardTable extends LazyDataModel<OwedLine> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final OwedLines lines;

  @SuppressWarnings("serial")
  private final BoardFilter filter;

  BoardTable(OwedLines lines, BoardFilter filter) {
    this.lines = lines;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(lines.count(filter));
  }

  @Override
  public List<OwedLine> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return lines.rows(filter, first, size);
  }
}
