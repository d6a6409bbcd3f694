package cn.duban.complaint.web.audit;

import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.ejb.audit.AuditConsole;
import cn.duban.complaint.ejb.audit.AuditVerdict;
import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The page of the audit trail: what happened, and the proof that nobody changed it. */
@Named
@ViewScoped
public class TrailBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  AuditConsole console;

  private final TrailForm form = new TrailForm();
  private final ListPosition position = new ListPosition();
  private transient @Nullable TrailTable table;
  private transient @Nullable AuditVerdict verdict;

  /** Asks whether this person may see it. */
  public void load() {
    console.list(new AuditFilter("", null, null), 0, 1);
  }

  /** Walks the chain from its first entry to its end. */
  public void verify() {
    verdict = console.verify();
  }

  /** The lines; read anew in every request. */
  public TrailTable getTable() {
    var read = table;
    if (read == null) {
      read = new TrailTable(console, form.toFilter());
      table = read;
    }
    return read;
  }

  public @Nullable AuditVerdict getVerdict() {
    return verdict;
  }

  public TrailForm getForm() {
    return form;
  }

  public ListPosition getPosition() {
    return position;
  }
}
