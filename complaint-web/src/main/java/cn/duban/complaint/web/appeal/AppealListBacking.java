package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.ejb.appeal.AppealFiles;
import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of exemption appeals; its address says what is asked for. */
@Named
@ViewScoped
public class AppealListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  AppealFiles files;

  private final ListPosition position = new ListPosition();
  private @Nullable AppealStage state;
  private transient @Nullable AppealTable table;

  /** The appeals; read anew in every request. */
  public AppealTable getTable() {
    var read = table;
    if (read == null) {
      read = new AppealTable(files, new AppealFilter(null, state));
      table = read;
    }
    return read;
  }

  public List<AppealStage> getStates() {
    return List.of(AppealStage.values());
  }

  public @Nullable AppealStage getState() {
    return state;
  }

  public void setState(@Nullable AppealStage state) {
    this.state = state;
  }

  public ListPosition getPosition() {
    return position;
  }
}
