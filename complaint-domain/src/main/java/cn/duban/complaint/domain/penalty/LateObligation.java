package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.util.UUID;

/** The obligation whose overdue days a notice counts. */
public record LateObligation(UUID id, ObligationType type) {
  /** Under which rule: a promise to the customer (4.3.2 b), or work inside the company (d). */
  public TariffRule rule() {
    return type == ObligationType.SERVICE ? TariffRule.SERVICE_TIME_LIMIT : TariffRule.WORK_ORDER;
  }
}
