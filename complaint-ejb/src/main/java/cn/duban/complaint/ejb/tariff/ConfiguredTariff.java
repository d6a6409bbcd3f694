package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.SettingEffect;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffConfiguration;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffSetting;
import cn.duban.complaint.domain.tariff.TariffVersion;
import cn.duban.complaint.domain.tariff.Tariffs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Makes the tariff follow the configuration: an amount that it newly names becomes a version that
 * is valid from the next day. Of two nodes that do so at once the database lets one in.
 */
@Stateless
public class ConfiguredTariff {
  @Inject Tariffs tariffs;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Follows the amount that the configuration names for a rule, unless it did so before. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public SettingEffect follow(TariffRule rule, Money amount) {
    var known = tariffs.setting(rule);
    if (known.filter(last -> last.amount().equals(amount)).isPresent()) {
      return SettingEffect.NONE;
    }
    var now = clock.instant();
    var tomorrow = LocalDate.ofInstant(now, clock.getZone()).plusDays(1);
    var tariff = tariffs.tariff();
    var effect = tariff.effectOf(rule, amount, tomorrow);
    if (effect == SettingEffect.NEW_VERSION) {
      tariffs.add(TariffVersion.configured(rule, amount, tomorrow, now));
      record(rule, amount, tariff, now);
    }
    if (effect != SettingEffect.LATER) {
      known.ifPresentOrElse(
          last -> last.follow(amount, now),
          () -> tariffs.add(TariffSetting.first(rule, amount, now)));
    }
    return effect;
  }

  private void record(TariffRule rule, Money amount, Tariff tariff, Instant now) {
    var tomorrow = LocalDate.ofInstant(now, clock.getZone()).plusDays(1);
    var before = tariff.find(rule, tomorrow).map(TariffVersion::amount).orElse(Money.ZERO);
    trail.record(
        AuditEntry.of(now, AuditEntry.SYSTEM, "TARIFF_CHANGED", AuditSubject.of("tariff", rule))
            .saying("%s → %s (%s): %s".formatted(before, amount, tomorrow, reason(rule))));
  }

  private static String reason(TariffRule rule) {
    return TariffConfiguration.key(rule);
  }
}
