package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final List<String> FEATURES = Messages.FEATURES;

  @ParameterizedTest
  @FieldSource("FEATURES")
  void givenAFeature_whenItsTwoBundlesAreCompared_thenBothHaveTheSameKeys(String feature) {
    assertThat(Messages.read(feature, "en").keySet())
        .containsExactlyInAnyOrderElementsOf(Messages.read(feature, "zh_CN").keySet());
  }

  @Test
  void givenTwoFeatures_whenTheirBundlesArePutTogether_thenNoKeyStandsInBoth() {
    var keys = FEATURES.stream().flatMap(each -> Messages.read(each, "zh_CN").keySet().stream());
    assertThat(keys.toList()).doesNotHaveDuplicates();
  }

  @Test
  void givenEveryRuleOfTheProduct_whenItIsBroken_thenThereAreWordsForIt() {
    var chinese = Messages.in(Messages.CHINESE);
    var wordless = rules().map(Rule::key).filter(key -> !chinese.has(key)).sorted().toList();
    assertThat(wordless).isEmpty();
  }

  @Test
  void givenTheTwoLanguages_whenAKeyTakesArguments_thenBothTakeTheSame() {
    var english = Messages.in(Messages.ENGLISH).texts();
    assertThat(Messages.in(Messages.CHINESE).texts())
        .allSatisfy((key, words) -> assertThat(in(english.get(key))).as(key).isEqualTo(in(words)));
  }

  @Test
  void givenEveryText_whenItIsFilledIn_thenNoApostropheSwallowsAnArgument() {
    assertThat(Messages.all())
        .allSatisfy(
            messages ->
                assertThat(messages.texts())
                    .allSatisfy(
                        (key, words) -> {
                          assertThat(words).as(key).isNotBlank().doesNotContain("'");
                          if (!in(words).isEmpty()) {
                            assertThat(new MessageFormat(words, Locale.ROOT)).isNotNull();
                          }
                        }));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      textBlock =
          """
          none                   | zh-CN
          zh-CN,zh;q=0.9         | zh-CN
          zh                     | zh-CN
          zh-TW                  | zh-CN
          en                     | en
          en-GB,en;q=0.8         | en
          de,en;q=0.5            | en
          de                     | zh-CN
          en;q=0.1,zh;q=0.9      | zh-CN
          *                      | zh-CN
          ;;q=what               | zh-CN
          """)
  void givenAHeader_whenALanguageIsChosen_thenItIsTheBestOfTheTwo(String header, String chosen) {
    assertThat(Messages.preferredBy(header).locale().toLanguageTag()).isEqualTo(chosen);
  }

  @Test
  void givenADeadlineAtTheEndOfADay_whenItIsSpoken_thenItIs24HoursOfThatDay() {
    var messages = Messages.in(Messages.CHINESE);
    assertThat(messages.spoken(Instant.parse("2026-11-23T15:59:59.999999Z")))
        .isEqualTo("2026-11-23 24:00");
    assertThat(messages.spoken(Instant.parse("2026-11-23T16:00:00Z")))
        .isEqualTo("2026-11-24 00:00");
  }

  @Test
  void givenAmountsAndConstants_whenTheyAreSpoken_thenAsPeopleWriteThem() {
    var messages = Messages.in(Messages.CHINESE);
    assertThat(messages.spoken(Money.of("1200"))).isEqualTo("1200.00");
    assertThat(messages.spoken(List.of("A", "B"))).isEqualTo("A、B");
    assertThat(messages.spoken(RequestRule.MISSING)).isEqualTo("必须填写。");
    assertThat(messages.text("RequestRule.OUT_OF_RANGE", 1, 20_000)).contains("20000");
  }

  private static Set<String> in(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Rule> rules() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.duban.complaint")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Rule.class::cast);
  }
}
