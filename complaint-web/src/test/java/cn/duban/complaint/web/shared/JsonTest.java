package cn.duban.complaint.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Rule.Breach;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  record Part(@Nullable DepartmentCode department, @Nullable Instant due) {}

  record Whole(
      @Nullable String text,
      @Nullable Breach kind,
      @Nullable Money amount,
      @Nullable LocalDate day,
      @Nullable YearMonth month,
      @Nullable UUID id,
      @Nullable List<Part> to,
      @Nullable List<String> tags,
      @Nullable Part single,
      @Nullable Boolean sure,
      @Nullable Integer count) {}

  record Primitive(boolean sure, int count) {}

  record Balance(BigDecimal net, Instant due, @Nullable String nobody) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                   | body             | MALFORMED
          {"text":                            | body             | MALFORMED
          {} x                                | body             | MALFORMED
          {}{}                                | body             | MALFORMED
          {"count":NaN}                       | body             | MALFORMED
          {/* no */}                          | body             | MALFORMED
          null                                | body             | EMPTY
          ` `                                 | body             | EMPTY
          []                                  | body             | NOT_AN_OBJECT
          5                                   | body             | NOT_AN_OBJECT
          "x"                                 | body             | NOT_AN_OBJECT
          {"contnet":"typo"}                  | contnet          | UNKNOWN_FIELD
          {"single":{"d":1}}                  | single.d         | UNKNOWN_FIELD
          {"text":"a","text":"b"}             | text             | DUPLICATE_FIELD
          {"text":5}                          | text             | NOT_A_TEXT
          {"text":{}}                         | text             | NOT_A_TEXT
          {"text":"a\\u0000"}                 | text             | BAD_CHARACTER
          {"text":"\\ud83d"}                  | text             | BAD_CHARACTER
          {"tags":["a","\\ude00"]}            | tags[1]          | BAD_CHARACTER
          {"tags":[null]}                     | tags[0]          | MISSING
          {"tags":[1]}                        | tags[0]          | NOT_A_TEXT
          {"to":[null]}                       | to[0]            | MISSING
          {"to":{}}                           | to               | NOT_A_LIST
          {"to":[{"department":"nanjing"}]}   | to[0].department | NOT_A_VALUE
          {"to":[{"due":"2026-11-26T17:00"}]} | to[0].due        | NOT_AN_INSTANT
          {"to":[{"due":1795472649}]}         | to[0].due        | NOT_AN_INSTANT
          {"to":[{"due":"+99999-01-01T00:00:00Z"}]} | to[0].due  | NOT_AN_INSTANT
          {"single":[]}                       | single           | NOT_AN_OBJECT
          {"single":"x"}                      | single           | NOT_AN_OBJECT
          {"kind":"RANT"}                     | kind             | NOT_ONE_OF
          {"kind":1}                          | kind             | NOT_ONE_OF
          {"kind":""}                         | kind             | NOT_ONE_OF
          {"amount":"-1.00"}                  | amount           | NOT_MONEY
          {"amount":"1.001"}                  | amount           | NOT_MONEY
          {"amount":"1e3"}                    | amount           | NOT_MONEY
          {"amount":200.00}                   | amount           | NOT_MONEY
          {"amount":"99999999999.00"}         | amount           | NOT_MONEY
          {"day":"2026-02-30"}                | day              | NOT_A_DATE
          {"day":"2026-2-3"}                  | day              | NOT_A_DATE
          {"month":"2026-13"}                 | month            | NOT_A_MONTH
          {"id":"1-1-1-1-1"}                  | id               | NOT_AN_ID
          {"sure":"true"}                     | sure             | NOT_A_BOOLEAN
          {"sure":1}                          | sure             | NOT_A_BOOLEAN
          {"count":1.5}                       | count            | NOT_A_NUMBER
          {"count":"1"}                       | count            | NOT_A_NUMBER
          {"count":99999999999}               | count            | NOT_A_NUMBER
          """)
  void givenABodyThatIsWrong_whenItIsRead_thenTheFieldAndTheRuleAreNamed(
      String body, String field, RequestRule rule) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Json.read(body.getBytes(UTF_8), Whole.class))
        .satisfies(
            refused -> {
              assertThat(refused.rule()).isEqualTo(rule);
              assertThat(refused.field()).contains(field);
            });
  }

  @Test
  void givenHalfACharacterInTheBytes_whenTheyAreRead_thenTheyAreNoUtf8() {
    byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0xbd, '"'};
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Json.read(surrogate, Whole.class))
        .satisfies(refused -> assertThat(refused.rule()).isEqualTo(RequestRule.NOT_UTF_8));
  }

  @Test
  void givenAStepWithoutWords_whenAFieldIsSent_thenItIsRefused() {
    assertThat(Json.read("{}".getBytes(UTF_8), Nothing.class)).isEqualTo(new Nothing());
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Json.read("{\"note\":1}".getBytes(UTF_8), Nothing.class))
        .satisfies(refused -> assertThat(refused.rule()).isEqualTo(RequestRule.NO_FIELDS));
  }

  @Test
  void givenAPrimitiveField_whenItIsMissing_thenItIsRefusedByName() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Json.read("{\"sure\":true}".getBytes(UTF_8), Primitive.class))
        .satisfies(refused -> assertThat(refused.field()).contains("count"));
  }

  @Test
  void givenEveryKindOfValue_whenItIsReadAndWritten_thenItIsWhatTheContractSays() {
    var body =
        """
        {"text":"字😀","kind":"CONFLICT","amount":"200","day":"2026-11-20","month":"2026-11",
         "id":"0190B0A0-0000-7000-8000-000000000001","sure":true,"count":3,
         "to":[{"department":"KF","due":"2026-11-26T09:00:00.1234567Z"}]}""";

    var written = new String(Json.write(Json.read(body.getBytes(UTF_8), Whole.class)), UTF_8);

    assertThat(written)
        .isEqualTo(
            """
            {"text":"字😀","kind":"CONFLICT","amount":"200.00","day":"2026-11-20",\
            "month":"2026-11","id":"0190b0a0-0000-7000-8000-000000000001",\
            "to":[{"department":"KF","due":"2026-11-26T17:00:00.123456+08:00"}],\
            "tags":null,"single":null,"sure":true,"count":3}""");
  }

  @Test
  void givenABalance_whenItIsWritten_thenItIsATextAndTheEndOfADayHasItsLastMicrosecond() {
    var balance =
        new Balance(new BigDecimal("-560.00"), Instant.parse("2026-11-23T15:59:59.999999Z"), null);
    assertThat(new String(Json.write(balance), UTF_8))
        .isEqualTo(
            """
            {"net":"-560.00","due":"2026-11-23T23:59:59.999999+08:00","nobody":null}""");
  }
}
