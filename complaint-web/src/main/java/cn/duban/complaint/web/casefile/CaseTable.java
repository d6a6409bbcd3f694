package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.casefile.CaseFilter;
import cn.duban.complaint.ejb.casefile.CaseLists;
import cn.duban.complaint.ejb.casefile.CaseRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The cases that are asked for, read from the database page by page. */
class CaseTable extends LazyDataModel<CaseRow> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final CaseLists lists;

  @SuppressWarnings("serial")
  private final CaseFilter filter;

  CaseTable(CaseLists lists, CaseFilter filter) {
    this.lists = lists;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(lists.count(filter));
  }

  @Override
  public List<CaseRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return lists.rows(filter, first, size);
  }
}
