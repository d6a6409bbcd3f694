package cn.duban.complaint.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.casefile.DispatchAction;
import cn.duban.complaint.web.shared.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStepTest {
  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Messages.CHINESE), Messages.in(Messages.ENGLISH));

  @ParameterizedTest
  @EnumSource
  void givenAStep_whenItIsOffered_thenItHasAButtonAReasonAndAnAnswer(CaseStep step) {
    for (var words : LANGUAGES) {
      assertThat(List.of("", ".lead", ".done"))
          .allMatch(part -> words.has("CaseStep." + step + part));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givenAStepThatSaysSomething_whenItsFormIsOpened_thenTheFieldHasALabel(CaseStep step) {
    boolean says = List.of("saying", "opinion", "urge", "decision").contains(step.form());
    assertThat(LANGUAGES).allMatch(words -> words.has("CaseStep." + step + ".words") == says);
  }

  @ParameterizedTest
  @EnumSource
  void givenAStep_whenItIsAboutOneSheet_thenAndOnlyThenASheetOffersIt(CaseStep step) {
    boolean offered =
        List.of(DispatchAction.values()).stream().anyMatch(a -> a.name().equals(step.name()));
    assertThat(step.ofSheet()).isEqualTo(offered);
  }

  @ParameterizedTest
  @EnumSource
  void givenWhatSomebodyCanOwe_whenItIsListed_thenItHasAName(ObligationType type) {
    assertThat(LANGUAGES).allMatch(words -> words.has("ObligationType." + type));
  }
}
