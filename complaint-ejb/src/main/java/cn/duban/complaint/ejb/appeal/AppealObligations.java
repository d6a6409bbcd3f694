package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.supervision.ObligationBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whose opinion an appeal waits for: one obligation per seat (4.3.6). */
@Dependent
public class AppealObligations {
  @Inject ObligationBook book;
  @Inject Obligations obligations;
  @Inject PenaltyNotices notices;

  void on(@Observes AppealEvent.Awaited event) {
    var stamp = event.stamp();
    var owner = event.seat().owner(stamp.department());
    var complaint = notices.find(stamp.notice()).flatMap(PenaltyNotice::complaint).orElse(null);
    book.open(
        new Debt(
            ObligationType.APPEAL_OPINION,
            complaint,
            stamp.appeal(),
            placeOf(owner, stamp.department()),
            stamp.department(),
            owner),
        stamp.at());
  }

  /** The others of the same stage are still owed, so that only this seat's ends. */
  void on(@Observes AppealEvent.OpinionGiven event) {
    var stamp = event.stamp();
    var owner = event.seat().owner(stamp.department());
    obligations.openAbout(stamp.appeal()).stream()
        .filter(owed -> owed.owner() == owner)
        .findFirst()
        .ifPresent(owed -> owed.doneAt(stamp.at()));
  }

  void on(@Observes AppealEvent.Refused event) {
    book.release(event.stamp().appeal(), event.stamp().at());
  }

  private static DepartmentCode placeOf(Role owner, DepartmentCode department) {
    return switch (owner) {
      case CS_MANAGER -> DepartmentCode.CUSTOMER_SERVICE;
      case GENERAL_AFFAIRS -> DepartmentCode.GENERAL_AFFAIRS;
      case EXECUTIVE, GENERAL_MANAGER -> DepartmentCode.COMPANY_LEADERS;
      default -> department;
    };
  }
}
