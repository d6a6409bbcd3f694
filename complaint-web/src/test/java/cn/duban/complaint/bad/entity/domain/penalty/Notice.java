package cn.duban.complaint.bad.entity.domain.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Notice {
  @Id UUID id;

  protected Notice() {}
}
