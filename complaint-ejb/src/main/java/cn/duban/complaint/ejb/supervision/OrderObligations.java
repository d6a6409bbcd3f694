package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Instruction;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.SupervisionOrder;
import cn.duban.complaint.domain.supervision.SupervisionOrderAcknowledged;
import cn.duban.complaint.domain.supervision.SupervisionOrderAnswered;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a supervision order makes its department owe: that it acknowledges, and that it answers. */
@Dependent
public class OrderObligations {
  @Inject ObligationBook book;

  /** Both run from the issue, until the times on the order, else by the policies. */
  void open(SupervisionOrder order, Instruction instruction) {
    var answering = Duties.answering(order.department());
    var answer = owe(order, ObligationType.SUPERVISION_ANSWER, answering, instruction.answerBy());
    var receiving = answering == Role.CS_MANAGER ? answering : Role.HANDLER;
    owe(
        order,
        ObligationType.SUPERVISION_ACKNOWLEDGE,
        receiving,
        instruction.acknowledgeBy() == null && instruction.answerBy() != null
            ? noLaterThan(answer, order)
            : instruction.acknowledgeBy());
  }

  private Obligation owe(
      SupervisionOrder order, ObligationType type, Role owner, @Nullable Instant until) {
    var department = order.department();
    var debt = new Debt(type, order.complaint(), order.id(), department, department, owner);
    return book.open(debt, order.issued().at(), until);
  }

  /** The answer's own time where the policy would give the acknowledgement a later one. */
  private @Nullable Instant noLaterThan(Obligation answer, SupervisionOrder order) {
    var usual = book.usual(ObligationType.SUPERVISION_ACKNOWLEDGE, order.issued().at());
    return usual.isAfter(answer.dueAt()) ? answer.dueAt() : null;
  }

  void on(@Observes SupervisionOrderAcknowledged event) {
    var stamp = event.stamp();
    book.done(ObligationType.SUPERVISION_ACKNOWLEDGE, stamp.subject(), stamp.at());
  }

  void on(@Observes SupervisionOrderAnswered event) {
    var stamp = event.stamp();
    book.done(ObligationType.SUPERVISION_ANSWER, stamp.subject(), stamp.at());
  }
}
