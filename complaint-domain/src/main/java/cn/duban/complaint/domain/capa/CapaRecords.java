package cn.duban.complaint.domain.capa;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.util.List;
import java.util.UUID;

/** Every R/G095-2. */
public interface CapaRecords {
  void add(CapaRecord record);

  /** The records of a case, oldest first. */
  List<CapaRecord> of(ComplaintNumber number);

  /**
   * The record of a dispatch, held until the end of the transaction.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link CapaRule#NO_SUCH_CAPA}
   */
  CapaRecord hold(ComplaintNumber number, UUID dispatch);
}
