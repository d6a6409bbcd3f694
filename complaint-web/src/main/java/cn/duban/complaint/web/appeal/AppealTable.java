package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.ejb.appeal.AppealFiles;
import cn.duban.complaint.ejb.appeal.AppealView;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The appeals that are asked for, read from the database page by page. */
class AppealTable extends LazyDataModel<AppealView> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final AppealFiles files;

  @SuppressWarnings("serial")
  private final AppealFilter filter;

  AppealTable(AppealFiles files, AppealFilter filter) {
    this.files = files;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(files.count(filter));
  }

  @Override
  public List<AppealView> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return files.rows(filter, first, size);
  }
}
