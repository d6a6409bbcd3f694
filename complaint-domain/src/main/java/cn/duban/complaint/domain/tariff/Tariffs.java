package cn.duban.complaint.domain.tariff;

/** The versions of the tariff. */
public interface Tariffs {
  /** The tariff that all versions make. */
  Tariff tariff();

  /** Adds a version that {@link Tariff#admit} let in. */
  void add(TariffVersion version);
}
