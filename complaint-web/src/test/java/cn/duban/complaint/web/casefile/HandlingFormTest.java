package cn.duban.complaint.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HandlingFormTest {
  @Test
  void givenARuleAndASuggestedColleague_whenItIsSent_thenTheLiablePersonIsTheUser() {
    var form = substantiated(PenaltyChoice.RULE);
    form.setRule(TariffRule.SERVICE_CONDUCT);
    form.setLiablePerson("王工 (wl.handler)");
    form.setEventDate(LocalDate.of(2026, 11, 20));
    assertThat(form.toDraft(ComplaintKind.COMPLAINT).penalty())
        .isEqualTo(
            new PenaltyOpinion.Penalise(
                TariffRule.SERVICE_CONDUCT, "wl.handler", LocalDate.of(2026, 11, 20)));
  }

  @Test
  void givenAnOpinionWrittenFirst_whenTheComplaintTurnsOutUnsubstantiated_thenItIsNotSent() {
    var form = substantiated(PenaltyChoice.NONE);
    form.setNone("已口头教育");
    form.setSubstantiated(false);
    var draft = form.toDraft(ComplaintKind.COMPLAINT);
    assertThat(draft.penalty()).isNull();
    assertThat(draft.customerAccepts()).isNull();
  }

  @Test
  void givenASuggestion_whenItIsSent_thenNobodyIsPenalised() {
    assertThat(substantiated(PenaltyChoice.COMPANY).toDraft(ComplaintKind.SUGGESTION).penalty())
        .isNull();
  }

  @Test
  void givenNoReason_whenNobodyIsPenalised_thenTheReasonIsAskedBesideItsField() {
    var form = substantiated(PenaltyChoice.NONE);
    assertThatThrownBy(() -> form.toDraft(ComplaintKind.COMPLAINT))
        .isInstanceOfSatisfying(
            RuleViolation.class, broken -> assertThat(broken.field()).contains("penalty.none"));
  }

  @Test
  void givenConduct_whenNobodyIsNamed_thenTheLiablePersonIsAsked() {
    var form = substantiated(PenaltyChoice.RULE);
    form.setRule(TariffRule.SERVICE_CONDUCT);
    form.setEventDate(LocalDate.of(2026, 11, 20));
    assertThatThrownBy(() -> form.toDraft(ComplaintKind.COMPLAINT))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            broken -> assertThat(broken.rule()).isEqualTo(ComplaintRule.LIABLE_PERSON_MISSING));
  }

  private static HandlingForm substantiated(PenaltyChoice choice) {
    var form = new HandlingForm();
    form.setSubstantiated(true);
    form.setFacts("属实");
    form.setOpinion("致歉");
    form.setCustomerAccepts(true);
    form.setPenalty(choice);
    return form;
  }
}
