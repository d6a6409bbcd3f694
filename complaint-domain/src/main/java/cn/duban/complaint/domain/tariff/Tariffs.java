package cn.duban.complaint.domain.tariff;

import java.util.Optional;

/** The versions of the tariff. */
public interface Tariffs {
  /** The tariff that all versions make. */
  Tariff tariff();

  /** Adds a version that {@link Tariff#admit} let in. */
  void add(TariffVersion version);

  /** The amount that the configuration last named for a rule and the tariff has followed. */
  Optional<TariffSetting> setting(TariffRule rule);

  /** Remembers what the configuration names for a rule for the first time. */
  void add(TariffSetting setting);
}
