package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One department that a sheet can be sent to: chosen or not, to whom, by when (表一). */
public class DestinationRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String department;
  private final String name;
  private boolean chosen;
  private @Nullable String receiver;
  private @Nullable Instant replyDue;

  DestinationRow(String department, String name) {
    this.department = department;
    this.name = name;
  }

  Destination toDestination() {
    return new Destination(getDepartment(), receiver, replyDue);
  }

  public DepartmentCode getDepartment() {
    return new DepartmentCode(department);
  }

  public String getName() {
    return name;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public @Nullable String getReceiver() {
    return receiver;
  }

  public void setReceiver(@Nullable String receiver) {
    this.receiver = receiver;
  }

  public @Nullable Instant getReplyDue() {
    return replyDue;
  }

  public void setReplyDue(@Nullable Instant replyDue) {
    this.replyDue = replyDue;
  }
}
