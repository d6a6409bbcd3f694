package cn.duban.complaint.web.casefile;

import static cn.duban.complaint.web.casefile.CaseFileFixtures.TODAY;
import static cn.duban.complaint.web.casefile.CaseFileFixtures.caseIn;
import static cn.duban.complaint.web.casefile.CaseFileFixtures.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.ejb.casefile.CaseAction;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.casefile.DispatchAction;
import cn.duban.complaint.ejb.supervision.OrderAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseScreenTest {
  @Test
  void givenANewSheet_whenItsHandlerOpensTheCase_thenTakingItComesFirstAndReturningItLast() {
    var sheet =
        sheet(
            1,
            CapaStatus.DUE,
            DispatchAction.RETURN,
            DispatchAction.WRITE_CAPA,
            DispatchAction.HANDLE,
            DispatchAction.ACKNOWLEDGE);
    assertThat(steps(caseIn(ComplaintStatus.DISPATCHED, 1, Set.of(), sheet)))
        .containsExactly(
            CaseStep.ACKNOWLEDGE, CaseStep.HANDLE, CaseStep.WRITE_CAPA, CaseStep.RETURN);
  }

  @Test
  void givenDepartmentsThatHoldTheCase_whenAFurtherDispatchIsPossible_thenItIsNotDue() {
    var file =
        caseIn(
            ComplaintStatus.DISPATCHED,
            1,
            Set.of(CaseAction.DISPATCH, CaseAction.URGE),
            sheet(1, CapaStatus.SIGNED, DispatchAction.COLLECT_CAPA));
    assertThat(chosen(file)).containsExactly(CaseStep.COLLECT_CAPA);
  }

  @Test
  void givenAReturnedSheet_whenCustomerServiceOpensTheCase_thenDispatchingItAgainIsDue() {
    var file =
        caseIn(
            ComplaintStatus.DISPATCHED,
            1,
            Set.of(CaseAction.DISPATCH),
            sheet(1, CapaStatus.CANCELLED, DispatchAction.WAIVE));
    assertThat(chosen(file)).containsExactly(CaseStep.DISPATCH);
  }

  @Test
  void givenAReopenedCase_whenNobodyHasItYet_thenDispatchingItIsDue() {
    var file =
        caseIn(
            ComplaintStatus.DISPATCHED,
            2,
            Set.of(CaseAction.DISPATCH),
            sheet(1, CapaStatus.APPROVED));
    assertThat(chosen(file)).containsExactly(CaseStep.DISPATCH);
  }

  @Test
  void givenARequestForALaterTime_whenWhoDecidesOpensTheCase_thenDecidingItIsDueAndAskingIsNot() {
    var asking = sheet(1, CapaStatus.DRAFT, DispatchAction.ASK_EXTENSION);
    assertThat(chosen(caseIn(ComplaintStatus.DISPATCHED, 1, Set.of(), asking))).isEmpty();
    var deciding = sheet(1, CapaStatus.DRAFT, DispatchAction.DECIDE_EXTENSION);
    assertThat(
            chosen(caseIn(ComplaintStatus.DISPATCHED, 1, Set.of(CaseAction.ISSUE_ORDER), deciding)))
        .containsExactly(CaseStep.DECIDE_EXTENSION);
  }

  @Test
  void givenMeasuresThatAreNotDueYet_whenTheyCanBeFollowedUp_thenThatWaits() {
    var file =
        caseIn(
            ComplaintStatus.CLOSED,
            1,
            Set.of(CaseAction.REOPEN),
            sheet(1, CapaStatus.APPROVED, DispatchAction.VERIFY_CAPA));
    assertThat(chosen(file)).isEmpty();
    assertThat(steps(file)).containsExactly(CaseStep.VERIFY_CAPA, CaseStep.REOPEN);
  }

  @Test
  void givenAStepInTheAddress_whenItIsNotOfferedAnyMore_thenTheOneThatIsDueIsShown() {
    var sheet = sheet(1, CapaStatus.DUE, DispatchAction.HANDLE);
    var screen = CaseScreen.of(caseIn(ComplaintStatus.DISPATCHED, 1, Set.of(), sheet), TODAY);
    assertThat(screen.choose(CaseStep.ACKNOWLEDGE, sheet.id().toString()))
        .map(CaseScreen.Offer::step)
        .contains(CaseStep.HANDLE);
    assertThat(screen.find(CaseStep.HANDLE, "another")).isEmpty();
  }

  @Test
  void givenTwoRounds_whenTheCaseIsLaidOut_thenEachPageKeepsItsOwnSheets() {
    var file =
        caseIn(
            ComplaintStatus.DISPATCHED,
            2,
            Set.of(),
            sheet(1, CapaStatus.APPROVED),
            sheet(2, CapaStatus.DUE));
    var screen = CaseScreen.of(file, TODAY);
    assertThat(screen.rounds()).extracting(page -> page.sheets().size()).containsExactly(1, 1);
    assertThat(screen.open()).extracting(CaseFile.DispatchView::round).containsExactly(2);
  }

  @Test
  void givenEveryActionOfACase_whenThePageOffersIt_thenThereIsAStepWithItsWords() {
    var actions =
        Stream.of(CaseAction.values(), DispatchAction.values(), OrderAction.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .toList();
    assertThat(Arrays.stream(CaseStep.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(actions);
  }

  private static List<CaseStep> steps(CaseFile file) {
    return CaseScreen.of(file, TODAY).offers().stream().map(CaseScreen.Offer::step).toList();
  }

  private static List<CaseStep> chosen(CaseFile file) {
    return CaseScreen.of(file, TODAY).choose(null, null).map(CaseScreen.Offer::step).stream()
        .toList();
  }
}
