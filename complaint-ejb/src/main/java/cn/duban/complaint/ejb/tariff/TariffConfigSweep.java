package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.RefusedSetting;
import cn.duban.complaint.domain.tariff.SettingEffect;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import cn.duban.complaint.ejb.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks whether the configuration names another amount for a rule of the tariff, one transaction
 * each; what makes no sense is told once and changes nothing.
 */
@ApplicationScoped
public class TariffConfigSweep implements Job {
  private static final Logger LOG = System.getLogger(TariffConfigSweep.class.getName());

  @Inject TariffConfig config;
  @Inject ConfiguredTariff tariff;

  private final Set<RefusedSetting> told = ConcurrentHashMap.newKeySet();

  @Override
  public String name() {
    return "tariff-settings";
  }

  @Override
  public JobReport run() {
    var configuration = config.read();
    configuration.refused().stream().filter(told::add).forEach(TariffConfigSweep::tell);
    long versions =
        configuration.amounts().entrySet().stream()
            .map(each -> follow(each.getKey(), each.getValue()))
            .filter(effect -> effect.filter(SettingEffect.NEW_VERSION::equals).isPresent())
            .count();
    return JobReport.of("settings", configuration.amounts().size())
        .and("versions", Math.toIntExact(versions))
        .and("refused", configuration.refused().size());
  }

  /** Follows one; empty if another node does so at this moment, or if it fails until next time. */
  private Optional<SettingEffect> follow(TariffRule rule, Money amount) {
    try {
      return Optional.of(tariff.follow(rule, amount));
    } catch (RuntimeException e) {
      if (StorageFault.in(e).isEmpty()) {
        LOG.log(Level.WARNING, "The tariff does not follow the setting of " + rule, e);
      }
      return Optional.empty();
    }
  }

  private static void tell(RefusedSetting refused) {
    LOG.log(
        Level.WARNING,
        "The setting {0} cannot be \"{1}\" and changes nothing: {2}",
        refused.key(),
        refused.value(),
        refused.rule().key());
  }
}
