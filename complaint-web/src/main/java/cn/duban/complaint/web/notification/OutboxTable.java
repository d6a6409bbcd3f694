package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.ejb.notification.OutboxConsole;
import cn.duban.complaint.ejb.notification.OutboxRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The outbox, read from the database page by page. */
class OutboxTable extends LazyDataModel<OutboxRow> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final OutboxConsole console;

  private final OutboxState state;

  OutboxTable(OutboxConsole console, OutboxState state) {
    this.console = console;
    this.state = state;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(console.count(state));
  }

  @Override
  public List<OutboxRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return console.rows(state, first, size);
  }
}
