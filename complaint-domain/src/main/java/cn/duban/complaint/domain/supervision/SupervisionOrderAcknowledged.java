package cn.duban.complaint.domain.supervision;

/** The department has received a supervision order. */
public record SupervisionOrderAcknowledged(Stamp stamp, SupervisionOrderNumber order)
    implements SupervisionOrderEvent {
  @Override
  public String code() {
    return "SUPERVISION_ORDER_ACKNOWLEDGED";
  }
}
