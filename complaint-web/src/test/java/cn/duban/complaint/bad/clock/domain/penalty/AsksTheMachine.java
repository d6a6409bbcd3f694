package cn.duban.complaint.bad.clock.domain.penalty;

import java.time.Instant;

class AsksTheMachine {
  Instant at = Instant.now();
}
