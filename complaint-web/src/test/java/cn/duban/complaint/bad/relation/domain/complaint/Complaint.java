package cn.duban.complaint.bad.relation.domain.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Complaint {
  @Id UUID id;

  protected Complaint() {}
}
