package cn.duban.complaint.domain.tariff;

/** What an amount that the configuration names does to the tariff. */
public enum SettingEffect {
  /** Nothing: it was followed before, or the tariff says so already. */
  NONE,
  /** A new version, valid from the next day. */
  NEW_VERSION,
  /** A version that begins the next day is there already: it is asked again a day later. */
  LATER
}
