package cn.duban.complaint.ejb.tariff;

/** What has become of an amount that the configuration names. */
public enum TariffSettingState {
  /** The latest version of the rule has it. */
  FOLLOWED,
  /** It was followed once, and an administrator has published another amount since. */
  OVERRULED,
  /** It becomes a version with the next sweep. */
  WAITING,
  /** It makes no sense and changes nothing. */
  REFUSED
}
