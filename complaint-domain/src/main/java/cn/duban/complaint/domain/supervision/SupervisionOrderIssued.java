package cn.duban.complaint.domain.supervision;

import java.util.List;

/**
 * A supervision order was issued to a department.
 *
 * @param copiedTo user names of the executives in charge, who get a copy
 * @param detail what it says
 */
public record SupervisionOrderIssued(
    Stamp stamp, SupervisionOrderNumber order, List<String> copiedTo, String detail)
    implements SupervisionOrderEvent {
  public SupervisionOrderIssued {
    copiedTo = List.copyOf(copiedTo);
  }

  @Override
  public String code() {
    return "SUPERVISION_ORDER_ISSUED";
  }
}
