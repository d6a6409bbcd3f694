package cn.duban.complaint.web.audit;

import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.ejb.audit.AuditConsole;
import cn.duban.complaint.ejb.audit.AuditRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of the audit trail that are asked for, the newest first, page by page. */
class TrailTable extends LazyDataModel<AuditRow> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final AuditConsole console;

  @SuppressWarnings("serial")
  private final AuditFilter filter;

  TrailTable(AuditConsole console, AuditFilter filter) {
    this.console = console;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(console.list(filter, 0, 1).total());
  }

  @Override
  public List<AuditRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return console.list(filter, first, size).items();
  }
}
