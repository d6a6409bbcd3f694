package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One department that a sheet is sent to. */
public record DestinationBody(
    @Nullable String department, @Nullable String receiver, @Nullable Instant replyDue) {

  static List<Destination> all(@Nullable List<DestinationBody> to) {
    return to == null ? List.of() : to.stream().map(DestinationBody::toDestination).toList();
  }

  private Destination toDestination() {
    return new Destination(
        DepartmentCode.parse("to.department", department),
        receiver == null || receiver.isBlank() ? null : receiver.strip(),
        replyDue);
  }
}
