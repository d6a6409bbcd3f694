package cn.duban.complaint.domain.supervision;

import java.util.List;
import java.util.UUID;

/** Every proposal to repair a due time; changed only while its obligation is held. */
public interface Repairs {
  void add(Repair repair);

  /** The proposals for an obligation, oldest first. */
  List<Repair> of(UUID obligation);
}
