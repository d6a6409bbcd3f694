package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.CommitmentChange;
import cn.duban.complaint.domain.tariff.ServiceCommitment;
import cn.duban.complaint.domain.tariff.ServiceCommitments;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the administrator keeps what the company promises for each service (4.3.2 b). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CommitmentConsole {
  @Inject ServiceCommitments commitments;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** Every version of every commitment, by code and date, future ones included. */
  public List<CommitmentRow> commitments() {
    return commitments.versions().stream().map(CommitmentRow::of).toList();
  }

  /** The commitments in force on a date, by code. */
  public List<CommitmentRow> commitmentsOn(LocalDate date) {
    return commitments.listOn(date).stream().map(CommitmentRow::of).toList();
  }

  /**
   * One version of a commitment.
   *
   * @throws RuleViolation {@link TariffVersionRule#NO_SUCH_VERSION}
   */
  public CommitmentRow version(String code, LocalDate validFrom) {
    return commitments
        .find(code, validFrom)
        .filter(version -> version.validFrom().equals(validFrom))
        .map(CommitmentRow::of)
        .orElseThrow(() -> new RuleViolation(TariffVersionRule.NO_SUCH_VERSION, code, validFrom));
  }

  /** Promises a service within a limit from a date on; due times already set stay. */
  public CommitmentRow change(CommitmentChange change) {
    var now = clock.instant();
    var by = session.getCallerPrincipal().getName();
    var commitment = ServiceCommitment.decide(change, by, now, clock.getZone());
    commitment.requireNoOther(commitments.find(change.code(), change.validFrom()));
    commitments.add(commitment);
    trail.record(
        AuditEntry.of(now, by, "COMMITMENT_CHANGED", AuditSubject.of("commitment", change.code()))
            .saying(
                "%s: %d %s (%s)"
                    .formatted(change.name(), change.limit(), change.unit(), change.validFrom())));
    return CommitmentRow.of(commitment);
  }
}
