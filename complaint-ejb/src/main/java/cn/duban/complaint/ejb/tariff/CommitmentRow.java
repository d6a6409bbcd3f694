package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.tariff.ServiceCommitment;
import java.time.Instant;
import java.time.LocalDate;

/** One service commitment: what is promised, in which limit, from when, decided by whom. */
public record CommitmentRow(
    String code,
    String name,
    int limit,
    LimitUnit unit,
    LocalDate validFrom,
    String by,
    Instant at) {
  static CommitmentRow of(ServiceCommitment commitment) {
    return new CommitmentRow(
        commitment.code(),
        commitment.name(),
        commitment.limit().amount(),
        commitment.limit().unit(),
        commitment.validFrom(),
        commitment.by(),
        commitment.at());
  }
}
