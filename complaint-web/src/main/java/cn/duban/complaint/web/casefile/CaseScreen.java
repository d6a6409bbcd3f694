package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.casefile.CaseAction;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.casefile.CaseFile.CallbackView;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.casefile.CaseFile.RoundView;
import cn.duban.complaint.ejb.casefile.CaseFile.UrgeView;
import cn.duban.complaint.ejb.casefile.DispatchAction;
import cn.duban.complaint.ejb.supervision.ObligationView;
import cn.duban.complaint.ejb.supervision.OrderAction;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page lays it out: what this person does next, then the form round by round.
 *
 * @param offers what this person may do now: first what is due, the most urgent first
 */
public record CaseScreen(CaseFile file, List<RoundPage> rounds, List<Offer> offers) {

  /** One page of the form with all that belongs to it. */
  public record RoundPage(
      RoundView round,
      List<DispatchView> sheets,
      List<CallbackView> callbacks,
      List<UrgeView> urges) {}

  /**
   * A step that this person may take now.
   *
   * @param sheet whose step it is; null for the whole case, and for a supervision order
   * @param order the supervision order it is about; null where it is about none
   * @param due whether the case waits for it, so that it stands first
   */
  public record Offer(
      CaseStep step,
      @Nullable DispatchView sheet,
      @Nullable SupervisionOrderView order,
      boolean due) {
    boolean is(@Nullable CaseStep wanted, @Nullable String wantedSubject) {
      var about = subject();
      return step == wanted && (about == null || about.toString().equals(wantedSubject));
    }

    /** The sheet or the order that it is about. */
    public @Nullable UUID subject() {
      if (order != null) {
        return order.id();
      }
      return sheet == null ? null : sheet.id();
    }

    /** Whose sheet or order it is. */
    public @Nullable DepartmentCode department() {
      if (order != null) {
        return order.department();
      }
      return sheet == null ? null : sheet.department();
    }
  }

  static CaseScreen of(CaseFile file, LocalDate today) {
    var rounds = file.rounds().stream().map(round -> page(file, round)).toList();
    var ofCase =
        file.actions().stream()
            .map(action -> new Offer(step(action), null, null, isDue(action, file)));
    var ofSheets =
        file.dispatches().stream()
            .flatMap(sheet -> sheet.actions().stream().map(action -> offer(action, sheet, today)));
    var ofOrders =
        file.supervisionOrders().stream()
            .flatMap(order -> order.actions().stream().map(action -> offer(action, order)));
    var offers =
        Stream.of(ofCase, ofSheets, ofOrders)
            .flatMap(each -> each)
            .sorted(Comparator.comparing((Offer offer) -> !offer.due()).thenComparing(Offer::step))
            .toList();
    return new CaseScreen(file, rounds, offers);
  }

  private static RoundPage page(CaseFile file, RoundView round) {
    int number = round.number();
    return new RoundPage(
        round,
        file.dispatches().stream().filter(sheet -> sheet.round() == number).toList(),
        file.callbacks().stream().filter(call -> call.round() == number).toList(),
        file.urges().stream().filter(urge -> urge.round() == number).toList());
  }

  private static CaseStep step(CaseAction action) {
    return CaseStep.valueOf(action.name());
  }

  private static boolean isDue(CaseAction action, CaseFile file) {
    return switch (action) {
      case SIGN, CALLBACK, DIRECT, REPLY, DECIDE -> true;
      case DISPATCH -> file.state() == ComplaintStatus.REGISTERED || waitsForDispatch(file);
      case URGE, ISSUE_ORDER, CLOSE_UNREACHABLE, REFER, VOID, REOPEN -> false;
    };
  }

  private static boolean waitsForDispatch(CaseFile file) {
    var current = file.dispatches().stream().filter(sheet -> sheet.round() == file.round());
    return file.dispatches().stream()
            .anyMatch(sheet -> sheet.actions().contains(DispatchAction.WAIVE))
        || current.findAny().isEmpty();
  }

  private static Offer offer(OrderAction action, SupervisionOrderView order) {
    return new Offer(CaseStep.valueOf(action.name()), null, order, true);
  }

  private static Offer offer(DispatchAction action, DispatchView sheet, LocalDate today) {
    return new Offer(CaseStep.valueOf(action.name()), sheet, null, isDue(action, sheet, today));
  }

  private static boolean isDue(DispatchAction action, DispatchView sheet, LocalDate today) {
    var handling = sheet.handling();
    var capa = sheet.capa();
    return switch (action) {
      case ACKNOWLEDGE,
          DECIDE_EXTENSION,
          SIGN_HANDLING,
          CONSENT,
          SIGN_CAPA,
          COLLECT_CAPA,
          REVIEW_CAPA ->
          true;
      case HANDLE ->
          handling == null || (handling.consent() != null && !handling.consent().approved());
      case WRITE_CAPA -> capa == null || capa.state() != CapaStatus.DRAFT;
      case VERIFY_CAPA ->
          capa == null || capa.measuresDue() == null || !capa.measuresDue().isAfter(today);
      case WAIVE, ASK_EXTENSION, RETURN, REASSIGN -> false;
    };
  }

  /** The step that was asked for, if it is offered; else the first one that is due, if any. */
  Optional<Offer> choose(@Nullable CaseStep step, @Nullable String sheet) {
    return find(step, sheet).or(() -> offers.stream().filter(Offer::due).findFirst());
  }

  Optional<Offer> find(@Nullable CaseStep step, @Nullable String sheet) {
    return offers.stream().filter(offer -> offer.is(step, sheet)).findFirst();
  }

  /** What else this person may do. */
  public List<Offer> others(@Nullable CaseStep step, @Nullable String sheet) {
    return offers.stream().filter(offer -> !offer.is(step, sheet)).toList();
  }

  /** The sheet of this identity. */
  Optional<DispatchView> sheet(@Nullable String sheet) {
    return file.dispatches().stream()
        .filter(each -> each.id().toString().equals(sheet))
        .findFirst();
  }

  /** The supervision order of this identity. */
  Optional<SupervisionOrderView> order(@Nullable String order) {
    return file.supervisionOrders().stream()
        .filter(each -> each.id().toString().equals(order))
        .findFirst();
  }

  /** What is still owed on the case, the next first. */
  public List<ObligationView> owed() {
    return file.obligations().stream()
        .filter(owed -> owed.doneAt() == null)
        .sorted(Comparator.comparing(ObligationView::dueAt))
        .toList();
  }

  /** What is owed next; null when nothing is. */
  public @Nullable ObligationView next() {
    return owed().stream().findFirst().orElse(null);
  }

  /** The sheets that a department holds now. */
  public List<DispatchView> open() {
    return file.dispatches().stream()
        .filter(sheet -> sheet.round() == file.round())
        .filter(
            sheet ->
                sheet.state() == DispatchStatus.DISPATCHED
                    || sheet.state() == DispatchStatus.ACKNOWLEDGED)
        .toList();
  }

  /** The departments that hold the case now. */
  public List<DepartmentCode> holders() {
    return open().stream().map(DispatchView::department).toList();
  }
}
