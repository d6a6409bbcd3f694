package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.tariff.RefusedSetting;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffConfiguration;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the tariff in the server's configuration.
 *
 * @param refusal why it is refused, null if it is not
 */
public record TariffSettingRow(
    String key,
    String value,
    TariffSettingState state,
    @Nullable Rule refusal,
    List<Object> arguments) {
  public TariffSettingRow {
    arguments = List.copyOf(arguments);
  }

  static TariffSettingRow of(
      Map.Entry<TariffRule, Money> named, Optional<TariffSetting> followed, Tariff tariff) {
    var key = TariffConfiguration.key(named.getKey());
    var value = named.getValue().toString();
    return new TariffSettingRow(key, value, state(named, followed, tariff), null, List.of());
  }

  private static TariffSettingState state(
      Map.Entry<TariffRule, Money> named, Optional<TariffSetting> followed, Tariff tariff) {
    if (followed.filter(last -> last.amount().equals(named.getValue())).isEmpty()) {
      return TariffSettingState.WAITING;
    }
    var versions = tariff.versions(named.getKey());
    boolean latest = versions.get(versions.size() - 1).amount().equals(named.getValue());
    return latest ? TariffSettingState.FOLLOWED : TariffSettingState.OVERRULED;
  }

  static TariffSettingRow refused(RefusedSetting refused) {
    return new TariffSettingRow(
        refused.key(),
        refused.value(),
        TariffSettingState.REFUSED,
        refused.rule(),
        refused.arguments());
  }
}
