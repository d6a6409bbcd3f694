package cn.duban.complaint.web.organization;

import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.ejb.organization.UserRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Everybody, by user name, read from the database page by page. */
class UserTable extends LazyDataModel<UserRow> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final OrganizationConsole console;

  UserTable(OrganizationConsole console) {
    this.console = console;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(console.users(0, 1).total());
  }

  @Override
  public List<UserRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    return console.users(first, size).items();
  }
}
