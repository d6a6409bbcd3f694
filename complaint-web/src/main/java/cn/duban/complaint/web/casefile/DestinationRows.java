package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.organization.Directory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The departments to choose from, fixed when the page is opened, so that what is sent back is never
 * taken for the line of another department.
 */
@Named("destinations")
@ViewScoped
public class DestinationRows implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  Directory directory;

  private final ArrayList<DestinationRow> rows = new ArrayList<>();

  /** Every department that does not hold a sheet of this round. */
  public void offer(CaseScreen screen) {
    fill(screen.open().stream().map(DispatchView::department).toList());
  }

  /** Every department; the ones that handled this round are chosen again. */
  public void offerAgain(CaseScreen screen) {
    fill(List.of());
    var round = screen.rounds().get(screen.rounds().size() - 1);
    for (var sheet : round.sheets()) {
      rows.stream()
          .filter(row -> sheet.returned() == null && row.getDepartment().equals(sheet.department()))
          .forEach(row -> row.setChosen(true));
    }
  }

  private void fill(List<DepartmentCode> without) {
    rows.clear();
    directory.departments().stream()
        .filter(department -> !without.contains(new DepartmentCode(department.code())))
        .filter(department -> !DepartmentCode.COMPANY_LEADERS.code().equals(department.code()))
        .map(department -> new DestinationRow(department.code(), department.name()))
        .forEach(rows::add);
  }

  /** What was chosen. */
  List<Destination> chosen() {
    return rows.stream()
        .filter(DestinationRow::isChosen)
        .map(DestinationRow::toDestination)
        .toList();
  }

  public List<DestinationRow> getRows() {
    return rows;
  }
}
