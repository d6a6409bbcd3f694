package cn.duban.complaint.web.supervision;

import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The supervision board (督办): everything that is owed and may be seen. */
@Named
@ViewScoped
public class BoardBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OwedLines lines;

  private final BoardForm form = new BoardForm();
  private final ListPosition position = new ListPosition();
  private transient @Nullable BoardTable table;

  /** The lines; read anew in every request. */
  public BoardTable getTable() {
    var read = table;
    if (read == null) {
      read = new BoardTable(lines, form.toFilter());
      table = read;
    }
    return read;
  }

  public BoardForm getForm() {
    return form;
  }

  public ListPosition getPosition() {
    return position;
  }
}
