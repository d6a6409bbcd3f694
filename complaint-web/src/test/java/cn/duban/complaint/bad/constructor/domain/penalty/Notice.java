package cn.duban.complaint.bad.constructor.domain.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Notice {
  @Id UUID id;

  public Notice() {}
}
