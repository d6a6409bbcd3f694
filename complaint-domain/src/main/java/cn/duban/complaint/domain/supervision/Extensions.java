package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every request for a later time; changed only while its case is held. */
public interface Extensions {
  void add(Extension extension);

  /** The requests of a case, oldest first. */
  List<Extension> of(ComplaintNumber complaint);

  /** The latest request for this sheet. */
  Optional<Extension> latestFor(UUID dispatch);
}
