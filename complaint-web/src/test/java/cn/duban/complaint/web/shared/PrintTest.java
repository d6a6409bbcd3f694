package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PrintTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final Print print = print();

  @Test
  void givenTheEndOfADay_whenItIsPrinted_thenItIs24HoursOfThatDay() {
    assertThat(print.instant(Instant.parse("2026-11-23T15:59:59.999999Z")))
        .isEqualTo("2026-11-23 24:00");
    assertThat(print.instant(Instant.parse("2026-11-23T15:59:59Z"))).isEqualTo("2026-11-23 23:59");
    assertThat(print.exactly(Instant.parse("2026-11-23T16:00:01Z")))
        .isEqualTo("2026-11-24 00:00:01");
  }

  @Test
  void givenAmounts_whenTheyArePrinted_thenWithTheSignOfWhatIsTaken() {
    assertThat(print.money(Money.of("1000.00"))).isEqualTo("¥1,000.00");
    assertThat(print.money(new BigDecimal("-560.00"))).isEqualTo("−¥560.00");
    assertThat(print.money(null)).isEmpty();
  }

  @Test
  void givenADueTime_whenItIsAheadOrPast_thenWhatIsLeftOrLateIsSaid() {
    assertThat(print.remaining(NOON.plusSeconds(51 * 3600 + 60))).isEqualTo("剩余 2 天 3 小时");
    assertThat(print.remaining(NOON.minusSeconds(3900))).isEqualTo("已超 1 小时 5 分");
  }

  private static Print print() {
    var print = new Print();
    print.clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    print.texts = new InChinese();
    return print;
  }

  private static final class InChinese extends MessagesOfThePage {
    @Override
    public String of(String key, Object... arguments) {
      return Messages.in(Messages.CHINESE).text(key, arguments);
    }
  }
}
