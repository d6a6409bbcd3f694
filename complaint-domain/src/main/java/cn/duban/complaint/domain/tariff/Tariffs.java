package cn.duban.complaint.domain.tariff;

/** The versions of the tariff. */
public interface Tariffs {
  /** The tariff that all versions make. */
  Tariff tariff();

  /** The same, with this rule held against other writers until the transaction ends. */
  Tariff tariffForChange(TariffRule rule);

  void add(TariffVersion version);
}
