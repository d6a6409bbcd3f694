package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.casefile.CaseSort;
import cn.duban.complaint.ejb.complaint.CategoryCatalogue;
import cn.duban.complaint.ejb.complaint.CategoryRow;
import cn.duban.complaint.ejb.organization.Directory;
import cn.duban.complaint.web.shared.ListPosition;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen from above a list. */
@Named
@RequestScoped
public class ListChoices {
  @Inject CategoryCatalogue categories;
  @Inject Directory directory;

  /** 表四: each type, which takes in all its kinds, and below it the kinds it has. */
  public List<Option> getCategories() {
    var options = new ArrayList<Option>();
    var types = new HashSet<String>();
    for (CategoryRow row : categories.list()) {
      if (types.add(row.type())) {
        options.add(new Option(row.type(), Names.type(row)));
      }
      if (row.hasKind()) {
        options.add(new Option(row.code(), Names.type(row) + " / " + Names.kind(row)));
      }
    }
    return options;
  }

  /** Every department. */
  public List<Option> getDepartments() {
    return directory.departments().stream()
        .map(row -> new Option(new DepartmentCode(row.code()), row.name()))
        .toList();
  }

  public List<ComplaintStatus> getStates() {
    return List.of(ComplaintStatus.values());
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<Light> getLights() {
    return List.of(Light.values());
  }

  public List<ObligationType> getObligationTypes() {
    return List.of(ObligationType.values());
  }

  /** Every order but the one that holds where none is chosen. */
  public List<CaseSort> getSorts() {
    return Stream.of(CaseSort.values()).filter(sort -> sort != CaseSort.NEWEST).toList();
  }

  /** Everybody's, or only mine. */
  public List<Option> getWhose() {
    return List.of(new Option(true, MessagesOfThePage.now().text("supervision.board.onlyMine")));
  }

  /** The sizes of a page, as the paginator wants them. */
  public String getPageSizes() {
    return ListPosition.SIZES.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
