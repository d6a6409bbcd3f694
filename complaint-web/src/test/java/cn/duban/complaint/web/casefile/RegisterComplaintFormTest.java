package cn.duban.complaint.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegisterComplaintFormTest {
  @Test
  void givenAnOrdinaryCall_whenOnlyTheCallerAndTheMatterAreWritten_thenTheRestHasItsDefault() {
    var registration = call().toRegistration();
    assertThat(registration.channel()).isEqualTo(Channel.PHONE);
    assertThat(registration.kind()).isEqualTo(ComplaintKind.COMPLAINT);
    assertThat(registration.complaintClass()).isEqualTo(ComplaintClass.ROUTINE);
    assertThat(registration.severity()).isEqualTo(Severity.NORMAL);
    assertThat(registration.service()).isNull();
  }

  @Test
  void givenATypeWithKinds_whenTheKindIsChosen_thenItIsTheCategory() {
    var form = call();
    form.setType("BROADBAND");
    form.getKinds().put("BROADBAND", "BROADBAND/SLOW");
    assertThat(form.toRegistration().category()).isEqualTo(new CategoryCode("BROADBAND/SLOW"));
  }

  @Test
  void givenATypeWithKinds_whenNoneIsChosen_thenTheCategoryIsAsked() {
    var form = call();
    form.setType("BROADBAND");
    form.getKinds().put("BROADBAND", null);
    assertThatThrownBy(form::toRegistration)
        .isInstanceOfSatisfying(
            RuleViolation.class, broken -> assertThat(broken.field()).contains("category"));
  }

  @Test
  void givenAServiceWrittenFirst_whenTheTypeIsAnother_thenItIsNotSent() {
    var form = call();
    form.setCommitment("BROADBAND_REPAIR");
    form.setAcceptedAt(Instant.parse("2026-11-20T02:00:00Z"));
    assertThat(form.toRegistration().service()).isNull();
    form.setType("TIME_LIMIT");
    assertThat(form.toRegistration().service()).isNotNull();
  }

  @Test
  void givenATextBesideAnotherChannel_whenItIsSent_thenItIsLeftOut() {
    var form = call();
    form.setChannelOther("微信");
    assertThat(form.toRegistration().channelOther()).isNull();
    form.setChannel(Channel.OTHER);
    assertThat(form.toRegistration().channelOther()).isEqualTo("微信");
  }

  @Test
  void givenHalfANumber_whenTheCallerIsLookedFor_thenNobodyIsYet() {
    var form = new RegisterComplaintForm();
    form.setPhone("138");
    assertThat(form.caller()).isEmpty();
    form.setPhone("138 1234 5678");
    assertThat(form.caller().orElseThrow().phone()).contains("13812345678");
    form.setPhone("?");
    form.setAccountNumber("85201234");
    assertThat(form.caller().orElseThrow().accountNumber()).contains("85201234");
  }

  private static RegisterComplaintForm call() {
    var form = new RegisterComplaintForm();
    form.setPhone("138 1234 5678");
    form.setName("张三");
    form.setType("CONDUCT");
    form.setContent("态度恶劣");
    return form;
  }
}
