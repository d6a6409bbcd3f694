package cn.duban.complaint.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeputyshipsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  void givenADeputy_whenTheFirstAndTheLastDayAreAsked_thenBothCount() {
    var deputyships = new Deputyships(List.of(deputy("a", "c", MONDAY, FRIDAY)));

    assertThat(deputyships.principalsOf("c", MONDAY)).containsExactly("a");
    assertThat(deputyships.principalsOf("c", FRIDAY)).containsExactly("a");
    assertThat(deputyships.principalsOf("c", MONDAY.minusDays(1))).isEmpty();
    assertThat(deputyships.principalsOf("c", FRIDAY.plusDays(1))).isEmpty();
    assertThat(deputyships.principalsOf("a", MONDAY)).isEmpty();
  }

  @Test
  void givenAChain_whenTheLastDeputyIsAsked_thenItResolvesToTheFirstPerson() {
    var deputyships =
        new Deputyships(
            List.of(deputy("a", "b", MONDAY, FRIDAY), deputy("b", "c", TUESDAY, FRIDAY)));

    assertThat(deputyships.principalsOf("c", TUESDAY)).containsExactly("b", "a");
    assertThat(deputyships.principalsOf("c", MONDAY)).isEmpty();
    assertThat(deputyships.principalsOf("b", MONDAY)).containsExactly("a");
  }

  @Test
  void givenAChain_whenItWouldLeadBack_thenItIsRefused() {
    var deputyships =
        new Deputyships(
            List.of(deputy("a", "b", MONDAY, FRIDAY), deputy("b", "c", FRIDAY, FRIDAY)));

    assertRefused(deputyships, new Absence("c", MONDAY, FRIDAY), "a", OrganizationRule.DEPUTY_LOOP);
    assertThatCode(() -> deputyships.require(new Absence("c", MONDAY, TUESDAY), "a"))
        .doesNotThrowAnyException();
  }

  @Test
  void givenADeputyForTheSameDay_whenAnotherIsNamed_thenItIsRefused() {
    var deputyships = new Deputyships(List.of(deputy("a", "b", MONDAY, TUESDAY)));

    assertRefused(
        deputyships, new Absence("a", TUESDAY, FRIDAY), "c", OrganizationRule.DEPUTY_OVERLAPS);
    assertThatCode(() -> deputyships.require(new Absence("a", TUESDAY.plusDays(1), FRIDAY), "c"))
        .doesNotThrowAnyException();
  }

  @Test
  void givenOneself_whenNamedAsDeputy_thenItIsRefused() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> deputy("a", "a", MONDAY, FRIDAY))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(OrganizationRule.OWN_DEPUTY));
  }

  @Test
  void givenAnAbsence_whenItEndsBeforeItBegins_thenItIsRefused() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> new Absence("a", FRIDAY, MONDAY))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(OrganizationRule.PERIOD_BACKWARDS));
  }

  @Test
  void givenADeputy_whenThePersonIsBack_thenTheDeputySignsNoMore() {
    var deputy = deputy("a", "c", MONDAY, FRIDAY);

    deputy.endOn(MONDAY);

    assertThat(new Deputyships(List.of(deputy)).principalsOf("c", TUESDAY)).isEmpty();
    assertThat(new Deputyships(List.of(deputy)).principalsOf("c", MONDAY)).containsExactly("a");
  }

  private static void assertRefused(
      Deputyships deputyships, Absence absence, String deputy, OrganizationRule rule) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> deputyships.require(absence, deputy))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private static Deputy deputy(String person, String deputy, LocalDate from, LocalDate to) {
    return Deputy.of(new Absence(person, from, to), deputy, NOW);
  }
}
