package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.ejb.penalty.PenaltyFiles;
import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of penalty notices; its address says what is asked for. */
@Named
@ViewScoped
public class NoticeListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  PenaltyFiles files;

  private final NoticeListForm form = new NoticeListForm();
  private final ListPosition position = new ListPosition();
  private transient @Nullable NoticeTable table;

  /** The notices; read anew in every request. */
  public NoticeTable getTable() {
    var read = table;
    if (read == null) {
      read = new NoticeTable(files, form.toFilter());
      table = read;
    }
    return read;
  }

  public List<PenaltyStatus> getStates() {
    return List.of(PenaltyStatus.values());
  }

  public NoticeListForm getForm() {
    return form;
  }

  public ListPosition getPosition() {
    return position;
  }
}
