package cn.duban.complaint.web.casefile;

import cn.duban.complaint.ejb.casefile.WaitingKind;
import cn.duban.complaint.ejb.casefile.WaitingTask;
import cn.duban.complaint.ejb.complaint.CaseBrief;
import org.jspecify.annotations.Nullable;

/** Something that waits, with the case it is about. */
public record WaitingLine(WaitingKind kind, WaitingTask task, @Nullable CaseBrief brief) {

  /** The page on which the step is done. */
  public String path() {
    return switch (kind) {
      case EXECUTE_NOTICE -> "/penalty/details.xhtml?id=" + task.subject();
      case DECIDE_REPAIR -> "/penalty/repair.xhtml?obligation=" + task.subject();
      case DISPATCH, DISPATCH_AGAIN, DISPATCH_REOPENED -> step("DISPATCH");
      case SIGN, DECIDE -> step(kind.name());
      case COLLECT_CAPA, VERIFY_CAPA, DECIDE_EXTENSION, SIGN_HANDLING, SIGN_CAPA ->
          step(kind.name()) + "&sheet=" + task.subject();
    };
  }

  private String step(String name) {
    return "/complaint/details.xhtml?number=" + task.complaint() + "&step=" + name;
  }
}
