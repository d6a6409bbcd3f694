package cn.duban.complaint.domain.complaint;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.CLERK;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.FRIDAY_NOON;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.MONDAY_NOON;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.NUMBER;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.SATURDAY_NOON;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.by;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.refused;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.registration;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.zhangSan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 4.2.1, 表一: what must stand on R/G095-1, and what cannot. */
class RegistrationTest {
  private static final Customer NOBODY = new Customer(" ", null, null, "");

  @Test
  void givenNobodyToCallBack_whenRoutine_thenNameAndPhoneAreNamed() {
    var refusal =
        refused(
            ComplaintRule.CUSTOMER_MISSING,
            () -> registration(ComplaintKind.COMPLAINT, ComplaintClass.ROUTINE, NOBODY));
    assertThat(refusal.all())
        .extracting(v -> v.field().orElseThrow())
        .containsExactly("customer.name", "customer.phone");
  }

  @Test
  void clause412_givenDiscoveredCase_thenTheCustomerIsOptional() {
    var found = registration(ComplaintKind.COMPLAINT, ComplaintClass.DISCOVERED, NOBODY);
    assertThat(found.customer().name()).isEmpty();
  }

  @Test
  void givenAnotherLedger_thenTheCustomerMayBeUnknown() {
    var unknown = Customer.recordedElsewhere(null, null, "Georgia, 30102", null);
    var taken = registration(ComplaintKind.COMPLAINT, ComplaintClass.ROUTINE, unknown);
    assertThat(taken.customer().phone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "138 1234-5678, 13812345678",
    "(025)8520-1234, 02585201234",
    "+86 138 1234 5678, +8613812345678",
    "96296, 96296",
    "025-85201234转8001, 02585201234转8001"
  })
  void givenPunctuation_thenThePhoneIsReadAsDigits(String written, String read) {
    assertThat(new Customer("张三", written, null, null).phone()).contains(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "电话保密", "1381234567812345678", "138-1234-567a"})
  void givenNoTelephoneNumber_thenItIsRefused(String written) {
    var refusal =
        refused(ComplaintRule.PHONE_IMPLAUSIBLE, () -> new Customer("张三", written, null, null));
    assertThat(refusal.field()).contains("customer.phone");
  }

  @Test
  void requirements1_givenEyesThatNeedNotCall_thenPhoneAndAddressAreMasked() {
    assertThat(Customer.maskedPhone("13812345678")).isEqualTo("138****5678");
    assertThat(Customer.maskedPhone("96296")).isEqualTo("****96");
    assertThat(Customer.maskedAddress("鼓楼区中山北路1号")).isEqualTo("鼓楼区****");
    assertThat(Customer.maskedAddress("号")).isEqualTo("****");
  }

  @Test
  void givenOtherChannel_whenItSaysNothing_thenATextIsWanted() {
    var refusal = refused(ComplaintRule.CHANNEL_TEXT_MISSING, () -> through(Channel.OTHER, "  "));
    assertThat(refusal.field()).contains("channelOther");
    assertThat(through(Channel.OTHER, " 市民热线 ").channelOther()).isEqualTo("市民热线");
  }

  @Test
  void givenNamedChannel_whenATextStandsBesideIt_thenItIsRefused() {
    refused(ComplaintRule.CHANNEL_TEXT_UNEXPECTED, () -> through(Channel.PHONE, "12345"));
  }

  @Test
  void givenNoContent_thenItIsMissing() {
    refused(TextRule.MISSING, () -> saying(" \n"));
  }

  @Test
  void givenContent_thenItHasAtMost20000Characters() {
    assertThat(saying("𠮷".repeat(20_000)).content()).hasSize(40_000);
    refused(TextRule.TOO_LONG, () -> saying("慢".repeat(20_001)));
  }

  @Test
  void givenSeveralFaults_thenAllAreToldAtOnce() {
    var refusal =
        refused(
            TextRule.MISSING,
            () ->
                new Registration(
                    ComplaintKind.COMPLAINT,
                    ComplaintClass.ROUTINE,
                    Channel.OTHER,
                    null,
                    Severity.NORMAL,
                    NOBODY,
                    new CategoryCode("OTHER"),
                    null,
                    "",
                    null,
                    null,
                    null));
    assertThat(refusal.all())
        .extracting(RuleViolation::rule)
        .containsExactly(
            TextRule.MISSING,
            ComplaintRule.CHANNEL_TEXT_MISSING,
            ComplaintRule.CUSTOMER_MISSING,
            ComplaintRule.CUSTOMER_MISSING);
  }

  @Test
  void givenPromiseInThePast_whenRegistered_thenItIsRefused() {
    refused(ComplaintRule.REPLY_DUE_PAST, () -> register(FRIDAY_NOON, null));
    register(SATURDAY_NOON, null);
  }

  @Test
  void clause432b_givenServiceOfTomorrow_whenRegistered_thenItIsRefused() {
    var tomorrow = new ServiceRecord("BROADBAND_REPAIR", SATURDAY_NOON, MONDAY_NOON);
    var refusal = refused(ComplaintRule.IN_THE_FUTURE, () -> register(null, tomorrow));
    assertThat(refusal.all()).hasSize(2);
    register(null, new ServiceRecord("BROADBAND_REPAIR", FRIDAY_NOON, FRIDAY_NOON));
  }

  @Test
  void givenService_whenCompletedBeforeAccepted_thenItIsRefused() {
    refused(
        ComplaintRule.COMPLETED_BEFORE_ACCEPTED,
        () -> new ServiceRecord("BROADBAND_REPAIR", SATURDAY_NOON, FRIDAY_NOON));
  }

  @Test
  void givenCategoryOutOfUse_thenItIsRefused() {
    var other = Category.of(new CategoryCode("OTHER"), "其他", "其他", 1);
    var refusal =
        refused(
            ComplaintRule.CATEGORY_UNKNOWN,
            () -> ComplaintFixtures.slowBroadband().requireCategory(only(other)));
    assertThat(refusal.arguments()).containsExactly("BROADBAND/SLOW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026KF01", "26KF001", "2026kf001", "2026KFX001", "2026KF001 "})
  void givenNoNumberOfThisForm_thenNoComplaintHasIt(String text) {
    refused(ComplaintRule.NO_SUCH_COMPLAINT, () -> new ComplaintNumber(text));
  }

  @Test
  void givenThousand_thenTheNumberGrows() {
    assertThat(new ComplaintNumber("2026KF1000").value()).isEqualTo("2026KF1000");
  }

  private static Registration through(Channel channel, String other) {
    return written(channel, other, "晚高峰网速慢", null, null);
  }

  private static Registration saying(String content) {
    return written(Channel.PHONE, null, content, null, null);
  }

  private static Complaint register(Instant replyDue, ServiceRecord service) {
    var written = written(Channel.PHONE, null, "晚高峰网速慢", replyDue, service);
    return Complaint.register(NUMBER, written, by(CLERK));
  }

  private static Registration written(
      Channel channel, String other, String content, Instant replyDue, ServiceRecord service) {
    return new Registration(
        ComplaintKind.COMPLAINT,
        ComplaintClass.ROUTINE,
        channel,
        other,
        Severity.NORMAL,
        zhangSan(),
        new CategoryCode("BROADBAND/SLOW"),
        null,
        content,
        replyDue,
        service,
        null);
  }

  private static Categories only(Category category) {
    return new Categories() {
      @Override
      public List<Category> list() {
        return List.of(category);
      }

      @Override
      public java.util.Optional<Category> find(CategoryCode code) {
        return list().stream().filter(c -> c.code().equals(code)).findFirst();
      }
    };
  }
}
