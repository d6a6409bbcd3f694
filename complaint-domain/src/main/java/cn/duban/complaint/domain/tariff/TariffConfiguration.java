package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The amounts that the server's configuration names ({@code complaint.tariff.WORK_ORDER.amount}),
 * and what stands there that makes no sense.
 */
public record TariffConfiguration(Map<TariffRule, Money> amounts, List<RefusedSetting> refused) {
  /** What every setting of the tariff begins with. */
  public static final String PREFIX = "complaint.tariff.";

  private static final String SUFFIX = ".amount";
  private static final Pattern KEY = Pattern.compile("complaint\\.tariff\\.([^.]+)\\.amount");
  private static final Pattern VARIABLE = Pattern.compile("COMPLAINT_TARIFF_(.+)_AMOUNT");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  public TariffConfiguration {
    amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    refused = List.copyOf(refused);
  }

  /** The setting of a rule's amount: {@code complaint.tariff.WORK_ORDER.amount}. */
  public static String key(TariffRule rule) {
    return PREFIX + rule.name() + SUFFIX;
  }

  /**
   * Whether this name of the configuration is about the tariff; of the environment's variables only
   * those that name no rule, the others are read under the names of their settings.
   */
  public static boolean concerns(String name) {
    var variable = VARIABLE.matcher(name);
    return name.startsWith(PREFIX)
        || (variable.matches() && TariffRule.find(variable.group(1)).isEmpty());
  }

  /** Reads the settings, by their names; those of an empty value say nothing. */
  public static TariffConfiguration read(Map<String, String> settings) {
    var amounts = new EnumMap<TariffRule, Money>(TariffRule.class);
    var refused = new ArrayList<RefusedSetting>();
    new TreeMap<>(settings)
        .forEach(
            (key, value) -> {
              try {
                if (!value.isBlank()) {
                  amounts.put(rule(key), amount(rule(key), value.strip()));
                }
              } catch (RuleViolation refusal) {
                refused.add(
                    new RefusedSetting(key, value.strip(), refusal.rule(), refusal.arguments()));
              }
            });
    return new TariffConfiguration(amounts, refused);
  }

  private static TariffRule rule(String key) {
    for (var form : List.of(KEY, VARIABLE)) {
      var named = form.matcher(key);
      if (named.matches()) {
        return TariffRule.find(named.group(1))
            .orElseThrow(() -> new RuleViolation(TariffVersionRule.UNKNOWN_RULE, named.group(1)));
      }
    }
    throw new RuleViolation(TariffVersionRule.UNKNOWN_SETTING, key);
  }

  private static Money amount(TariffRule rule, String value) {
    if (!AMOUNT.matcher(value).matches()) {
      throw new RuleViolation(TariffVersionRule.NOT_AN_AMOUNT, value);
    }
    return TariffChange.amount(rule, new BigDecimal(value));
  }
}
