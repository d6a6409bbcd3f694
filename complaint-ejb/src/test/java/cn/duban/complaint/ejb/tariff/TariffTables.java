package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.tariff.ServiceCommitments;
import cn.duban.complaint.domain.tariff.Tariffs;
import jakarta.persistence.EntityManager;

/** The tariff and the commitments for repository and boundary tests in plain Java SE. */
public final class TariffTables {
  private TariffTables() {}

  /** The real tariff on this entity manager. */
  public static Tariffs tariffsOn(EntityManager em) {
    var tariffs = new JpaTariffs();
    tariffs.em = em;
    return tariffs;
  }

  /** The real commitments on this entity manager. */
  public static ServiceCommitments commitmentsOn(EntityManager em) {
    var commitments = new JpaServiceCommitments();
    commitments.em = em;
    return commitments;
  }
}
