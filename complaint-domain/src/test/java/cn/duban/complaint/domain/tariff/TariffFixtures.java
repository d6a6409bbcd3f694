package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** The tariff the company starts with, and its changes. */
public final class TariffFixtures {
  private static final Instant DECIDED = Instant.parse("2006-12-31T16:00:00Z");

  private TariffFixtures() {}

  /** 200.00 each from 2007-01-01, and these versions after it. */
  public static Tariff since2007(TariffVersion... later) {
    var first =
        Arrays.stream(TariffRule.values())
            .filter(TariffRule::hasAmount)
            .map(rule -> version(rule, "200.00", "2007-01-01"));
    return Tariff.of(Stream.concat(first, Arrays.stream(later)).toList());
  }

  public static TariffVersion version(TariffRule rule, String amount, String validFrom) {
    return TariffVersion.decide(change(rule, amount, validFrom), "admin", DECIDED);
  }

  public static TariffChange change(TariffRule rule, String amount, String validFrom) {
    return new TariffChange(rule, Money.of(amount), LocalDate.parse(validFrom), "公司文件", "");
  }
}
