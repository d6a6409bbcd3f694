package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.capa.CapaReview;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.DispatchHandling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sheet in one department: late or in time, returned, consented to, with its measures. */
final class SimulatedSheet {
  private final SimulatedYear year;
  private final SimulatedCase owner;
  final DepartmentCode department;
  final UUID id;
  final int round;
  private final Debt reply;
  private Debt capa;
  boolean open = true;
  boolean returned;
  boolean settled;
  boolean asked;
  @Nullable LocalDateTime signedAt;
  private boolean capaOwed = true;

  SimulatedSheet(
      SimulatedCase owner, DepartmentCode department, UUID id, int round, LocalDateTime replyDue) {
    this.year = owner.year;
    this.owner = owner;
    this.department = department;
    this.id = id;
    this.round = round;
    this.reply = debt(round == 1 ? "REPLY" : "REPLY_ROUND_2", replyDue);
    this.capa = debt("CAPA", Almanac.afterDays(year.now(), 3));
    year.in(0.1, 9, this::draft);
    year.in(0.2, 8, this::signMeasures);
    if (year.chance(0.3)) {
      year.in(0.05, 3, this::acknowledge);
    }
    if (year.chance(0.18)) {
      year.in(0.05, 7, this::sendBack);
    }
  }

  private Debt debt(String type, LocalDateTime lastInTime) {
    var debt = year.owes(owner.number + " " + type + " " + id, false, year.now(), lastInTime);
    debt.passTo(department.code(), year.now().minusYears(1));
    return debt;
  }

  private Actor executive() {
    return department.equals(Cases.YX) ? Cases.SERVICE_EXECUTIVE : Cases.TECHNICAL_EXECUTIVE;
  }

  private void acknowledge() {
    if (open && !acknowledged) {
      acknowledged = true;
      handling(Cases.handlerOf(department), h -> h.acknowledge(owner.number, id));
    }
  }

  private boolean acknowledged;

  private void handling(Actor person, java.util.function.Consumer<DispatchHandling> step) {
    year.as(person, beans -> step.accept(beans.get(DispatchHandling.class)));
  }

  private void sendBack() {
    if (!open) {
      return;
    }
    handling(Cases.handlerOf(department), h -> h.sendBack(owner.number, id, "不属本部门"));
    leave();
    owner.returned(this);
  }

  /** The department holds the sheet no more: sent back, or taken away by the company. */
  void leave() {
    var at = year.now();
    open = false;
    returned = true;
    asked = false;
    reply.ended(at);
    if (capaOwed) {
      capa.ended(at);
    }
  }

  private void draft() {
    if (!open || asked) {
      return;
    }
    acknowledged = true;
    double kind = year.random().nextDouble();
    if (kind < 0.3) {
      drafted(Cases.refuted());
    } else if (kind < 0.55) {
      drafted(Cases.substantiated(true));
    } else if (kind < 0.75) {
      drafted(conduct(year.now().toLocalDate().minusDays(year.random().nextInt(20))));
    } else {
      drafted(Cases.substantiated(false));
      asked = true;
      reply.executiveAsked(year.now());
      capa.executiveAsked(year.now());
      owner.executiveAsked(this);
      year.in(0.05, 5, this::consent);
      return;
    }
    year.in(0.01, 3, this::sign);
  }

  private @Nullable LocalDate eventDate;

  private HandlingDraft conduct(LocalDate date) {
    eventDate = date;
    var opinion = new PenaltyOpinion.Penalise(TariffRule.SERVICE_CONDUCT, "李四", date);
    return new HandlingDraft(true, "属实。", "已致歉。", true, opinion);
  }

  private void drafted(HandlingDraft draft) {
    handling(Cases.handlerOf(department), h -> h.draft(owner.number, id, draft));
  }

  private void consent() {
    if (!open || !asked) {
      return;
    }
    boolean approved = year.chance(0.8);
    handling(executive(), h -> h.consent(owner.number, id, approved, "已阅"));
    asked = false;
    reply.answered(year.now());
    capa.answered(year.now());
    owner.executiveAnswered(this);
    year.in(0.01, 2, approved ? this::sign : this::draft);
  }

  private void sign() {
    if (!open || asked) {
      return;
    }
    handling(Cases.managerOf(department), h -> h.sign(owner.number, id));
    open = false;
    signedAt = year.now();
    reply.ended(year.now());
    if (eventDate != null) {
      year.event(owner.number + " CONDUCT " + id + " " + department, eventDate);
    }
    owner.signed(this);
  }

  private void measures(Actor person, java.util.function.Consumer<CapaReview> step) {
    year.as(person, beans -> step.accept(beans.get(CapaReview.class)));
  }

  private void signMeasures() {
    if (!capaOwed || returned) {
      return;
    }
    var measures = new Measures("超载", "未扩容", "每季核查", "工程师", year.now().toLocalDate().plusDays(30));
    measures(Cases.handlerOf(department), c -> c.draft(owner.number, id, measures));
    measures(Cases.managerOf(department), c -> c.sign(owner.number, id));
    capaOwed = false;
    capa.ended(year.now());
    year.in(0.1, 3, this::collectMeasures);
  }

  private void collectMeasures() {
    measures(Cases.CLERK, c -> c.collect(owner.number, id));
    year.in(0.1, 5, this::reviewMeasures);
  }

  private void reviewMeasures() {
    boolean approved = year.chance(0.75);
    measures(executive(), c -> c.review(owner.number, id, approved, "已阅"));
    if (!approved && !returned) {
      capaOwed = true;
      capa = debt("CAPA", Almanac.afterDays(year.now(), 3));
      if (asked) {
        capa.executiveAsked(year.now());
      }
      year.in(0.2, 7, this::signMeasures);
    }
  }
}
