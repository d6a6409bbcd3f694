package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyEvent.Stamp;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.supervision.ObligationBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What a notice makes customer service and general affairs owe (4.2.4, 4.3.5). */
@Dependent
public class NoticeObligations {
  @Inject ObligationBook book;

  void on(@Observes PenaltyEvent.Drafted event) {
    if (!event.open()) {
      owesConfirmation(event.stamp());
    }
  }

  void on(@Observes PenaltyEvent.Completed event) {
    owesConfirmation(event.stamp());
  }

  void on(@Observes PenaltyEvent.Confirmed event) {
    var stamp = event.stamp();
    book.done(ObligationType.NOTICE_CONFIRM, stamp.notice(), stamp.at());
    owes(ObligationType.NOTICE_REVIEW, stamp, PenaltyNotice.reviewer(stamp.department()));
  }

  void on(@Observes PenaltyEvent.Approved event) {
    var stamp = event.stamp();
    book.done(ObligationType.NOTICE_REVIEW, stamp.notice(), stamp.at());
  }

  void on(@Observes PenaltyEvent.SentBack event) {
    var stamp = event.stamp();
    book.done(ObligationType.NOTICE_REVIEW, stamp.notice(), stamp.at());
    owesConfirmation(stamp);
  }

  void on(@Observes PenaltyEvent.Voided event) {
    book.release(event.stamp().notice(), event.stamp().at());
  }

  private void owesConfirmation(Stamp stamp) {
    owes(ObligationType.NOTICE_CONFIRM, stamp, PenaltyNotice.confirmer(stamp.department()));
  }

  private void owes(ObligationType type, Stamp stamp, Role owner) {
    book.open(
        new Debt(type, stamp.complaint(), stamp.notice(), seatOf(owner), stamp.department(), owner),
        stamp.at());
  }

  /** The department in which this role works. */
  private static DepartmentCode seatOf(Role owner) {
    return switch (owner) {
      case CS_MANAGER -> DepartmentCode.CUSTOMER_SERVICE;
      case GENERAL_AFFAIRS -> DepartmentCode.GENERAL_AFFAIRS;
      default -> DepartmentCode.COMPANY_LEADERS;
    };
  }
}
