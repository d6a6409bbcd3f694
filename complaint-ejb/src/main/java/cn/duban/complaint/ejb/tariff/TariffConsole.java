package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersion;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.domain.tariff.Tariffs;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where the administrator sees the tariff and gives it new versions (4.3.2, 4.3.3). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TariffConsole {
  @Inject Tariffs tariffs;
  @Inject TariffConfig config;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** The whole tariff as it is in force today. */
  public List<TariffRow> tariff() {
    return tariffOn(LocalDate.now(clock));
  }

  /** The whole tariff as it is in force on a date. */
  public List<TariffRow> tariffOn(LocalDate date) {
    var tariff = tariffs.tariff();
    return Stream.of(TariffRule.values()).map(rule -> TariffRow.of(rule, tariff, date)).toList();
  }

  /** Every version of a rule, by the date it is valid from. */
  public List<TariffVersionRow> versions(TariffRule rule) {
    return tariffs.tariff().versions(rule).stream().map(TariffVersionRow::of).toList();
  }

  /**
   * One version of a rule.
   *
   * @throws RuleViolation {@link TariffVersionRule#NO_SUCH_VERSION}
   */
  public TariffVersionRow version(TariffRule rule, LocalDate validFrom) {
    return versions(rule).stream()
        .filter(version -> version.validFrom().equals(validFrom))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(TariffVersionRule.NO_SUCH_VERSION, rule, validFrom));
  }

  /** Gives a rule a new amount from a date on; what was fined before keeps its amount. */
  public TariffVersionRow change(TariffChange change) {
    var now = clock.instant();
    var by = session.getCallerPrincipal().getName();
    var tariff = tariffs.tariff();
    tariff.admit(change, LocalDate.ofInstant(now, clock.getZone()));
    var version = TariffVersion.decide(change, by, now);
    tariffs.add(version);
    var before = tariff.find(change.rule(), change.validFrom());
    trail.record(
        AuditEntry.of(now, by, "TARIFF_CHANGED", AuditSubject.of("tariff", change.rule()))
            .saying(
                "%s → %s (%s): %s"
                    .formatted(
                        before.map(TariffVersion::amount).orElse(Money.ZERO),
                        change.amount(),
                        change.validFrom(),
                        change.reason())));
    return TariffVersionRow.of(version);
  }

  /** What the server's configuration names for the tariff, and what has become of it. */
  public List<TariffSettingRow> settings() {
    var configuration = config.read();
    var tariff = tariffs.tariff();
    var named =
        configuration.amounts().entrySet().stream()
            .map(each -> TariffSettingRow.of(each, tariffs.setting(each.getKey()), tariff));
    return Stream.concat(named, configuration.refused().stream().map(TariffSettingRow::refused))
        .toList();
  }
}
