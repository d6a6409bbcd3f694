package cn.duban.complaint.bad.setter.domain.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Notice {
  @Id private UUID id;

  void setId(UUID id) {
    this.id = id;
  }

  UUID id() {
    return id;
  }
}
