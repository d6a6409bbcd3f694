package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** One's messages, read from the database page by page. */
class InboxTable extends LazyDataModel<MessageRecord> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // lives no longer than its request
  private final Inbox inbox;

  private final boolean unreadOnly;

  InboxTable(Inbox inbox, boolean unreadOnly) {
    this.inbox = inbox;
    this.unreadOnly = unreadOnly;
  }

  @Override
  public int count(Map<String, FilterMeta> columns) {
    return Math.toIntExact(inbox.count(unreadOnly));
  }

  @Override
  public List<MessageRecord> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> columns) {
    var messages = MessagesOfThePage.now();
    return inbox.rows(unreadOnly, first, size).stream()
        .map(row -> MessageRecord.of(row, messages))
        .toList();
  }
}
