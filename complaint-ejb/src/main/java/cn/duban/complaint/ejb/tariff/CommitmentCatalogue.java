package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.tariff.ServiceCommitments;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the company promises today, for everybody who registers a complaint (4.3.2 b). */
@Stateless
@PermitAll
public class CommitmentCatalogue {
  @Inject ServiceCommitments commitments;
  @Inject Clock clock;

  /** The commitments in force today, by code. */
  public List<CommitmentRow> inForce() {
    return commitments.listOn(LocalDate.now(clock)).stream().map(CommitmentRow::of).toList();
  }
}
