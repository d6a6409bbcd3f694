package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What each breach costs on each date (罚则, 4.3.2). */
public final class Tariff {
  private final Map<TariffRule, NavigableMap<LocalDate, TariffVersion>> versions =
      new EnumMap<>(TariffRule.class);

  private Tariff(Collection<TariffVersion> versions) {
    for (var version : versions) {
      this.versions
          .computeIfAbsent(version.rule(), first -> new TreeMap<>())
          .put(version.validFrom(), version);
    }
  }

  /** The tariff that these versions make. */
  public static Tariff of(Collection<TariffVersion> versions) {
    return new Tariff(versions);
  }

  /** The amount in force on a date: the latest version that is valid from it or before. */
  public Money amountOn(TariffRule rule, LocalDate date) {
    return find(rule, date).map(TariffVersion::amount).orElseThrow(() -> notInForce(rule, date));
  }

  /** The version in force on a date, if the rule has an amount by then. */
  public Optional<TariffVersion> find(TariffRule rule, LocalDate date) {
    return Optional.ofNullable(of(rule).floorEntry(date)).map(Map.Entry::getValue);
  }

  /** All versions of a rule, by the date they are valid from. */
  public List<TariffVersion> versions(TariffRule rule) {
    return List.copyOf(of(rule).values());
  }

  /** One line per overdue date, each at the amount in force on that date (4.3.2 b, d). */
  public List<TariffLine> accrue(TariffRule rule, LocalDate dueOn, LocalDate doneOn) {
    return accrue(rule, dueOn, doneOn, Set.of());
  }

  /** The same without the exempt dates, on which the executive held the case (4.3.1). */
  public List<TariffLine> accrue(
      TariffRule rule, LocalDate dueOn, LocalDate doneOn, Collection<LocalDate> exempt) {
    return accrue(rule, OverdueDays.explain(dueOn, doneOn, exempt, rule.clause()));
  }

  /** One line per counted day of this explanation: the fine is what the explanation says. */
  public List<TariffLine> accrue(TariffRule rule, Explanation overdue) {
    if (!rule.perDay()) {
      throw RuleViolation.of("rule", TariffVersionRule.NOT_PER_DAY, rule);
    }
    return price(rule, overdue.countedDates());
  }

  /** One line per date, each at the amount in force on that date: overdue days, or an event's. */
  public List<TariffLine> price(TariffRule rule, Collection<LocalDate> dates) {
    return dates.stream().map(date -> new TariffLine(date, amountOn(rule, date))).toList();
  }

  /** This tariff as if the rule had cost this amount, and no other, in the whole month. */
  public Tariff supposing(TariffRule rule, Money amount, YearMonth month) {
    var first = month.atDay(1);
    var supposed =
        TariffVersion.decide(
            new TariffChange(rule, amount, first, "?", ""), AuditEntry.SYSTEM, Instant.EPOCH);
    var others =
        versions.values().stream()
            .flatMap(each -> each.values().stream())
            .filter(each -> each.rule() != rule || !YearMonth.from(each.validFrom()).equals(month));
    return of(Stream.concat(others, Stream.of(supposed)).toList());
  }

  /**
   * What an amount newly named by the configuration does from a date on: nothing if the tariff says
   * so already, a new version if that date is free.
   */
  public SettingEffect effectOf(TariffRule rule, Money amount, LocalDate from) {
    var all = of(rule);
    boolean alreadySo =
        Stream.of(all.lastEntry(), all.floorEntry(from))
            .anyMatch(entry -> entry != null && entry.getValue().amount().equals(amount));
    if (alreadySo) {
      return SettingEffect.NONE;
    }
    return all.containsKey(from) ? SettingEffect.LATER : SettingEffect.NEW_VERSION;
  }

  /**
   * Lets a change in, or refuses it: it holds from today at the earliest, and no two versions of a
   * rule begin on one date.
   */
  public void admit(TariffChange change, LocalDate today) {
    if (change.validFrom().isBefore(today)) {
      throw RuleViolation.of("validFrom", TariffVersionRule.RETROACTIVE, today);
    }
    if (of(change.rule()).containsKey(change.validFrom())) {
      throw new RuleViolation(TariffVersionRule.SAME_DATE, change.rule(), change.validFrom());
    }
  }

  private NavigableMap<LocalDate, TariffVersion> of(TariffRule rule) {
    return versions.getOrDefault(rule, Collections.emptyNavigableMap());
  }

  private static RuleViolation notInForce(TariffRule rule, LocalDate date) {
    return rule.hasAmount()
        ? new RuleViolation(TariffVersionRule.NOT_YET_IN_FORCE, rule, date)
        : new RuleViolation(TariffVersionRule.NO_TARIFF_AMOUNT, rule);
  }
}
