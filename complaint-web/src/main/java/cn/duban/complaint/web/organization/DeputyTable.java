package cn.duban.complaint.web.organization;

import cn.duban.complaint.ejb.organization.DeputyDesk;
import cn.duban.complaint.ejb.organization.DeputyRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The deputies that concern a person, the latest first, page by page. */
class DeputyTable extends LazyDataModel<DeputyRow> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final DeputyDesk desk;

  DeputyTable(DeputyDesk desk) {
    this.desk = desk;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(desk.list(0, 1).total());
  }

  @Override
  public List<DeputyRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return desk.list(first, size).items();
  }
}
