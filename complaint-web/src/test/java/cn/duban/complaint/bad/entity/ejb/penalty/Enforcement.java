package cn.duban.complaint.bad.entity.ejb.penalty;

import cn.duban.complaint.bad.entity.domain.penalty.Notice;
import jakarta.ejb.Stateless;
import java.util.List;

@Stateless
public class Enforcement {
  public List<Notice> notices() {
    return List.of();
  }
}
