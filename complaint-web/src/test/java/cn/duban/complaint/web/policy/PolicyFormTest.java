package cn.duban.complaint.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.web.shared.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyFormTest {
  private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @EnumSource
  void givenAPolicy_whenItsValueIsShownAndSentBack_thenItIsTheSame(PolicyKey key) {
    var form = showing(key);
    assertThat(form.toChange(key).value()).isEqualTo(key.defaultText());
  }

  @ParameterizedTest
  @EnumSource
  void givenAPolicy_whenItsValueIsSpoken_thenNoConstantIsInIt(PolicyKey key) {
    assertThat(PolicyWords.in(CHINESE, key, key.defaultText()))
        .isNotBlank()
        .doesNotContainPattern("[A-Z]{4}|true|false");
  }

  @Test
  void clause422_givenTheCapa_whenItIsSpoken_thenAsPeopleSayIt() {
    assertThat(PolicyWords.in(CHINESE, PolicyKey.STAGE_CAPA, PolicyKey.STAGE_CAPA.defaultText()))
        .isEqualTo("3 自然日，提前 1 自然日提醒，超期扣罚");
  }

  @Test
  void givenALimit_whenItIsTypedAnew_thenItIsWrittenAsTheContractHasIt() {
    var form = showing(PolicyKey.STAGE_CALLBACK);
    form.setLimit("2");
    form.setWarn("0");
    form.setPenalised(true);
    assertThat(form.toChange(PolicyKey.STAGE_CALLBACK).value())
        .isEqualTo("2 WORKING_DAYS penalised");
    form.setUnit(LimitUnit.HOURS);
    form.setLimit("a lot");
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> form.toChange(PolicyKey.STAGE_CALLBACK))
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(PolicyRule.NOT_A_STAGE_LIMIT);
              assertThat(refusal.field()).contains("value");
            });
  }

  @Test
  void givenNoDate_whenSent_thenItIsMissing() {
    var form = showing(PolicyKey.REFUND_FACTOR);
    form.setValidFrom(null);
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> form.toChange(PolicyKey.REFUND_FACTOR))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(TextRule.MISSING));
  }

  private static PolicyForm showing(PolicyKey key) {
    var form = new PolicyForm();
    form.show(key, key.defaultText());
    form.setValidFrom(TODAY);
    form.setReason("公司决定");
    return form;
  }
}
