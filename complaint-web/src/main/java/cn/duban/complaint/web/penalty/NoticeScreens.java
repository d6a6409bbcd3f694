package cn.duban.complaint.web.penalty;

import cn.duban.complaint.ejb.penalty.NoticeView;
import cn.duban.complaint.ejb.penalty.PenaltyFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the notice once per request, however often the page asks. */
@RequestScoped
public class NoticeScreens {
  @Inject PenaltyFiles files;

  private @Nullable NoticeView notice;

  /** The notice as this person may see it now. */
  NoticeView of(UUID id) {
    var read = notice;
    if (read == null || !read.id().equals(id)) {
      read = files.get(id);
      notice = read;
    }
    return read;
  }
}
