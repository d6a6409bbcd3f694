package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Deputy;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for whom, from the first to the last day. */
public record DeputyRow(UUID id, String person, String deputy, LocalDate from, LocalDate to) {
  static DeputyRow of(Deputy deputy) {
    return new DeputyRow(deputy.id(), deputy.person(), deputy.deputy(), deputy.from(), deputy.to());
  }
}
