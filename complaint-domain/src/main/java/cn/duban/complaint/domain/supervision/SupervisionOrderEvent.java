package cn.duban.complaint.domain.supervision;

/** What happened to a supervision order (督办单, requirements §7). */
public sealed interface SupervisionOrderEvent extends SupervisionEvent
    permits SupervisionOrderIssued, SupervisionOrderAcknowledged, SupervisionOrderAnswered {
  /** The order's number. */
  SupervisionOrderNumber order();
}
