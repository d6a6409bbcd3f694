package cn.duban.complaint.domain.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The service commitments in all their versions. */
public interface ServiceCommitments {
  /** The version of this commitment that is in force on a date. */
  Optional<ServiceCommitment> find(String code, LocalDate on);

  /** Every commitment in force on a date, by code. */
  List<ServiceCommitment> listOn(LocalDate date);

  /** All versions of all commitments, by code and date. */
  List<ServiceCommitment> versions();

  void add(ServiceCommitment commitment);
}
