package cn.duban.complaint.bad.persistence.web.penalty;

import jakarta.persistence.EntityManager;
import java.util.List;

class Peeks {
  List<?> all(EntityManager em) {
    return em.createQuery("select n from PenaltyNotice n").getResultList();
  }
}
