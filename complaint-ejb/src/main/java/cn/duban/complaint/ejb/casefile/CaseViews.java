package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.Callback;
import cn.duban.complaint.domain.complaint.Consent;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.complaint.Round;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.complaint.Statement;
import cn.duban.complaint.domain.complaint.Urge;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.ejb.casefile.CaseFile.CallbackView;
import cn.duban.complaint.ejb.casefile.CaseFile.CapaView;
import cn.duban.complaint.ejb.casefile.CaseFile.ConsentView;
import cn.duban.complaint.ejb.casefile.CaseFile.CustomerView;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.casefile.CaseFile.HandlingView;
import cn.duban.complaint.ejb.casefile.CaseFile.PenaltyView;
import cn.duban.complaint.ejb.casefile.CaseFile.RoundView;
import cn.duban.complaint.ejb.casefile.CaseFile.ServiceView;
import cn.duban.complaint.ejb.casefile.CaseFile.SignoffView;
import cn.duban.complaint.ejb.casefile.CaseFile.StatementView;
import cn.duban.complaint.ejb.casefile.CaseFile.UrgeView;
import cn.duban.complaint.ejb.supervision.ExtensionView;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a case into what screens and REST show. */
final class CaseViews {
  private CaseViews() {}

  static CustomerView customer(Customer customer, boolean masked) {
    return new CustomerView(
        customer.name().orElse(null),
        customer.phone().map(phone -> masked ? Customer.maskedPhone(phone) : phone).orElse(null),
        customer
            .address()
            .map(address -> masked ? Customer.maskedAddress(address) : address)
            .orElse(null),
        customer.accountNumber().orElse(null),
        masked);
  }

  static ServiceView service(ServiceRecord service) {
    return new ServiceView(
        service.commitment(), service.acceptedAt(), service.completedAt().orElse(null));
  }

  static SignoffView signoff(Signoff signoff) {
    return new SignoffView(
        signoff.by(), signoff.onBehalfOf().orElse(null), signoff.at(), signoff.contentHash());
  }

  static StatementView statement(Statement statement) {
    return new StatementView(statement.text(), statement.by(), statement.at());
  }

  static RoundView round(Round round) {
    return new RoundView(
        round.number(),
        round.note(),
        round.openedBy(),
        round.openedAt(),
        round.direction().map(CaseViews::statement).orElse(null),
        round.reply().map(CaseViews::statement).orElse(null));
  }

  static DispatchView dispatch(
      Dispatch sheet,
      @Nullable CapaRecord capa,
      @Nullable Extension extension,
      Set<DispatchAction> actions) {
    return new DispatchView(
        sheet.id(),
        sheet.roundNumber(),
        sheet.department(),
        sheet.receiver().orElse(null),
        sheet.status(),
        sheet.deliveredAt(),
        sheet.deliveredBy(),
        sheet.replyDue().orElse(null),
        sheet.returned().map(CaseViews::statement).orElse(null),
        sheet.waived().map(CaseViews::statement).orElse(null),
        sheet.handling().map(handling -> handling(handling, sheet)).orElse(null),
        Optional.ofNullable(capa)
            .filter(record -> record.status() != CapaStatus.CANCELLED)
            .map(CaseViews::capa)
            .orElse(null),
        extension == null ? null : ExtensionView.of(extension),
        actions);
  }

  private static HandlingView handling(Handling handling, Dispatch sheet) {
    var signoff = sheet.signoff();
    return new HandlingView(
        handling.substantiated(),
        handling.facts(),
        handling.opinion(),
        handling.customerAccepts().orElse(null),
        handling.penalty().map(CaseViews::penalty).orElse(null),
        sheet.consent().map(CaseViews::consent).orElse(null),
        handling.draftedBy(),
        handling.draftedAt(),
        signoff.map(Signoff::by).orElse(null),
        signoff.flatMap(Signoff::onBehalfOf).orElse(null),
        signoff.map(Signoff::at).orElse(null));
  }

  private static PenaltyView penalty(PenaltyOpinion opinion) {
    if (opinion instanceof PenaltyOpinion.Penalise penalise) {
      return new PenaltyView(
          penalise.rule(), penalise.liablePerson(), penalise.eventDate(), null, null);
    }
    if (opinion instanceof PenaltyOpinion.NoPenalty none) {
      return new PenaltyView(null, null, null, none.reason(), null);
    }
    var serious = (PenaltyOpinion.EspeciallySerious) opinion;
    return new PenaltyView(null, null, null, null, serious.circumstances());
  }

  private static ConsentView consent(Consent consent) {
    return new ConsentView(consent.approved(), consent.opinion(), consent.by(), consent.at());
  }

  private static CapaView capa(CapaRecord record) {
    var written = record.measures();
    return new CapaView(
        record.status(),
        written.map(Measures::problem).orElse(null),
        written.map(Measures::cause).orElse(null),
        written.map(Measures::measures).orElse(null),
        written.map(Measures::owner).orElse(null),
        written.map(Measures::measuresDue).orElse(null),
        record.signoff().map(Signoff::by).orElse(null),
        record.signoff().map(Signoff::at).orElse(null),
        record.executiveOpinion().orElse(null),
        record.reviewedBy().orElse(null),
        record.reviewedAt().orElse(null),
        record.followUpNote().orElse(null));
  }

  static CallbackView callback(Callback call) {
    return new CallbackView(
        call.id(), call.roundNumber(), call.result(), call.note(), call.by(), call.at());
  }

  static UrgeView urge(Urge urge) {
    return new UrgeView(
        urge.id(), urge.roundNumber(), urge.department(), urge.text(), urge.by(), urge.at());
  }
}
