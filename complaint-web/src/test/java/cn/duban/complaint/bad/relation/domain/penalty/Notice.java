package cn.duban.complaint.bad.relation.domain.penalty;

import cn.duban.complaint.bad.relation.domain.complaint.Complaint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
class Notice {
  @Id UUID id;
  @ManyToOne Complaint complaint;

  protected Notice() {}
}
