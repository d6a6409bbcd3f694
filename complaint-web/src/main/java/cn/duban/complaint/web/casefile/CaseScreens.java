package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.casefile.CaseFiles;
import cn.duban.complaint.ejb.organization.UserRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the case once per request, however often the page asks. */
@RequestScoped
public class CaseScreens {
  @Inject CaseFiles files;
  @Inject Names names;
  @Inject Clock clock;

  private @Nullable CaseScreen screen;

  /** The case as this person may see it now. */
  CaseScreen of(ComplaintNumber number) {
    var read = screen;
    if (read == null || !read.file().number().equals(number)) {
      read = CaseScreen.of(files.get(number), LocalDate.now(clock));
      screen = read;
    }
    return read;
  }

  /** Who works in the department of this sheet. */
  List<UserRow> staff(@Nullable DispatchView sheet) {
    return sheet == null ? List.of() : names.staff(sheet.department());
  }
}
