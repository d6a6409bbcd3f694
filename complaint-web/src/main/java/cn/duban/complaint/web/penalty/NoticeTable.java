package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.ejb.penalty.NoticeView;
import cn.duban.complaint.ejb.penalty.PenaltyFiles;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The notices that are asked for, read from the database page by page. */
class NoticeTable extends LazyDataModel<NoticeView> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final PenaltyFiles files;

  @SuppressWarnings("serial")
  private final NoticeFilter filter;

  NoticeTable(PenaltyFiles files, NoticeFilter filter) {
    this.files = files;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(files.count(filter));
  }

  @Override
  public List<NoticeView> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return files.rows(filter, first, size);
  }
}
