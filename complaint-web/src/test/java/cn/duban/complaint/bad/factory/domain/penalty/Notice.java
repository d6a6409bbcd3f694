package cn.duban.complaint.bad.factory.domain.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Notice {
  @Id UUID id;

  protected Notice() {}
}
