package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import java.util.List;

/** Every supervision order; changed only while its case is held. */
public interface SupervisionOrders {
  void add(SupervisionOrder order);

  /** The orders of a case, oldest first. */
  List<SupervisionOrder> of(ComplaintNumber complaint);
}
