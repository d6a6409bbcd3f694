package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffSetting;
import cn.duban.complaint.domain.tariff.TariffVersion;
import cn.duban.complaint.domain.tariff.Tariffs;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The tariff as rows of {@code tariff_version}, read anew each time: two nodes agree. */
@Dependent
class JpaTariffs implements Tariffs {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public Tariff tariff() {
    return Tariff.of(
        em.createQuery("SELECT v FROM TariffVersion v", TariffVersion.class).getResultList());
  }

  @Override
  public void add(TariffVersion version) {
    em.persist(version);
  }

  @Override
  public Optional<TariffSetting> setting(TariffRule rule) {
    return Optional.ofNullable(em.find(TariffSetting.class, rule));
  }

  @Override
  public void add(TariffSetting setting) {
    em.persist(setting);
  }
}
