package cn.duban.complaint.domain.supervision;

/**
 * The department's manager has answered a supervision order.
 *
 * @param detail the answer
 */
public record SupervisionOrderAnswered(Stamp stamp, SupervisionOrderNumber order, String detail)
    implements SupervisionOrderEvent {
  @Override
  public String code() {
    return "SUPERVISION_ORDER_ANSWERED";
  }
}
