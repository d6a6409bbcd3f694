package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.casefile.CaseAction;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.casefile.CaseFile.CapaView;
import cn.duban.complaint.ejb.casefile.CaseFile.CustomerView;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.casefile.CaseFile.RoundView;
import cn.duban.complaint.ejb.casefile.DispatchAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Cases as one person sees them. */
final class CaseFileFixtures {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  private CaseFileFixtures() {}

  static CaseFile caseIn(
      ComplaintStatus state, int round, Set<CaseAction> actions, DispatchView... sheets) {
    return new CaseFile(
        new ComplaintNumber("2026KF001"),
        "R/G095-1",
        state,
        round,
        ComplaintKind.COMPLAINT,
        ComplaintClass.ROUTINE,
        Channel.PHONE,
        null,
        Severity.NORMAL,
        new CustomerView("张三", "138****5678", null, null, true),
        "CONDUCT",
        null,
        "态度恶劣",
        null,
        null,
        null,
        DepartmentCode.CUSTOMER_SERVICE,
        NOW,
        "kf.clerk",
        null,
        IntStream.rangeClosed(1, round)
            .mapToObj(number -> new RoundView(number, "", "kf.clerk", NOW, null, null))
            .toList(),
        List.of(sheets),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        actions);
  }

  static DispatchView sheet(int round, CapaStatus capa, DispatchAction... actions) {
    return new DispatchView(
        new UUID(0, round),
        round,
        new DepartmentCode("WL"),
        null,
        DispatchStatus.DISPATCHED,
        NOW,
        "kf.clerk",
        null,
        null,
        null,
        null,
        capa(capa),
        null,
        Set.of(actions));
  }

  private static CapaView capa(CapaStatus state) {
    return new CapaView(
        state, "问题", "原因", "措施", "王工", TODAY.plusDays(10), null, null, null, null, null, null);
  }
}
