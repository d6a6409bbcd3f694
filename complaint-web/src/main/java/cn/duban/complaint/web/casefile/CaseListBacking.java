package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.casefile.CaseLists;
import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of cases; its address says what is asked for, so that it can be kept and passed on. */
@Named
@ViewScoped
public class CaseListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  CaseLists lists;

  private final CaseListForm form = new CaseListForm();
  private final ListPosition position = new ListPosition();
  private transient @Nullable CaseTable table;

  /** The lines; read anew in every request. */
  public CaseTable getTable() {
    var read = table;
    if (read == null) {
      read = new CaseTable(lists, form.toFilter());
      table = read;
    }
    return read;
  }

  public CaseListForm getForm() {
    return form;
  }

  public ListPosition getPosition() {
    return position;
  }
}
