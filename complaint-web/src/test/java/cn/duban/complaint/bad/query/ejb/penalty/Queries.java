package cn.duban.complaint.bad.query.ejb.penalty;

import jakarta.persistence.EntityManager;
import java.util.List;

class Queries {
  List<?> all(EntityManager em) {
    return em.createQuery("select n from PenaltyNotice n").getResultList();
  }
}
