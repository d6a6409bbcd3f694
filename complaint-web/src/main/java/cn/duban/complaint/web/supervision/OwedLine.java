package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.complaint.CaseBrief;
import cn.duban.complaint.ejb.supervision.ObligationView;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, with the case it is about.
 *
 * @param brief null where there is no case, or none that this person may see
 */
public record OwedLine(ObligationView owed, @Nullable CaseBrief brief) {
  private static final Set<ObligationType> URGED =
      EnumSet.of(
          ObligationType.REPLY,
          ObligationType.REPLY_ROUND_2,
          ObligationType.CAPA,
          ObligationType.SERVICE);

  /** The responsible department it concerns, else who owes it; null for a service nobody has. */
  public @Nullable DepartmentCode concerned() {
    return owed.about() == null ? owed.department() : owed.about();
  }

  /** The page on which the step is done; empty where there is none for this person. */
  public String path() {
    return switch (owed.type()) {
      case NOTICE_CONFIRM, NOTICE_REVIEW -> "/penalty/details.xhtml?id=" + owed.subject();
      case APPEAL_OPINION -> "/appeal/details.xhtml?id=" + owed.subject();
      case INCIDENT_NOTIFY -> "/incident/details.xhtml?id=" + owed.subject();
      case CAPA_REVIEW -> of("&step=REVIEW_CAPA&sheet=" + owed.subject());
      case SIGN_OFF, REPLY, REPLY_ROUND_2, CAPA, CALLBACK, DIRECTION, SERVICE -> of("");
      case SUPERVISION_ACKNOWLEDGE -> of("&step=ACKNOWLEDGE_ORDER&sheet=" + owed.subject());
      case SUPERVISION_ANSWER -> of("&step=ANSWER_ORDER&sheet=" + owed.subject());
    };
  }

  /** The page of the case; empty where there is none. */
  public String casePath() {
    return of("");
  }

  /** Where customer service urges who owes it (催办); empty where nobody can be urged. */
  public String urgePath() {
    boolean held =
        brief != null && brief.state() == ComplaintStatus.DISPATCHED && URGED.contains(owed.type());
    return held ? of("&step=URGE") : "";
  }

  private String of(String step) {
    return brief == null ? "" : "/complaint/details.xhtml?number=" + brief.number() + step;
  }
}
