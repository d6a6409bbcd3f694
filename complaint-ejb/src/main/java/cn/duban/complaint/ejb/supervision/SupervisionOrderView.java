package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.SupervisionOrder;
import cn.duban.complaint.domain.supervision.SupervisionOrderNumber;
import cn.duban.complaint.domain.supervision.SupervisionOrderStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order as one person reads it.
 *
 * @param contentHash of what was signed
 * @param copiedTo user names of the executives in charge who got a copy
 * @param acknowledgeBy when the acknowledgement is due, and its light
 * @param answerBy when the answer is due, and its light
 * @param answeredOnBehalfOf for whom, if a deputy answered
 */
public record SupervisionOrderView(
    UUID id,
    SupervisionOrderNumber number,
    ComplaintNumber complaint,
    DepartmentCode department,
    SupervisionOrderStatus state,
    String text,
    @Nullable UUID obligation,
    DepartmentCode issuedIn,
    String issuedBy,
    @Nullable String issuedOnBehalfOf,
    Instant issuedAt,
    String contentHash,
    List<String> copiedTo,
    Instant acknowledgeBy,
    Light acknowledgeLight,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    Instant answerBy,
    Light answerLight,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable String answeredOnBehalfOf,
    @Nullable Instant answeredAt,
    Set<OrderAction> actions) {

  /**
   * As it stands now.
   *
   * @param owed what is or was owed for its case
   */
  public static SupervisionOrderView of(
      SupervisionOrder order, Collection<ObligationView> owed, Actor reader) {
    var acknowledgement = owed(order, ObligationType.SUPERVISION_ACKNOWLEDGE, owed);
    var reply = owed(order, ObligationType.SUPERVISION_ANSWER, owed);
    return new SupervisionOrderView(
        order.id(),
        order.number(),
        order.complaint(),
        order.department(),
        order.status(),
        order.text(),
        order.obligation().orElse(null),
        order.issuedIn(),
        order.issued().by(),
        order.issued().onBehalfOf().orElse(null),
        order.issued().at(),
        order.issued().contentHash(),
        order.copiedTo(),
        acknowledgement.dueAt(),
        acknowledgement.light(),
        order.acknowledgedBy().orElse(null),
        order.acknowledgedAt().orElse(null),
        reply.dueAt(),
        reply.light(),
        order.answer().orElse(null),
        order.answeredBy().orElse(null),
        order.answeredOnBehalfOf().orElse(null),
        order.answeredAt().orElse(null),
        actions(order, reader));
  }

  private static ObligationView owed(
      SupervisionOrder order, ObligationType type, Collection<ObligationView> owed) {
    return owed.stream()
        .filter(each -> each.type() == type && order.id().equals(each.subject()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<OrderAction> actions(SupervisionOrder order, Actor reader) {
    var actions = EnumSet.noneOf(OrderAction.class);
    if (order.awaitsAcknowledgementBy(reader)) {
      actions.add(OrderAction.ACKNOWLEDGE_ORDER);
    }
    if (order.awaitsAnswerBy(reader)) {
      actions.add(OrderAction.ANSWER_ORDER);
    }
    return actions;
  }
}
