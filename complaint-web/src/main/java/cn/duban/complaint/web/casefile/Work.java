package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.casefile.WaitingList;
import cn.duban.complaint.ejb.casefile.WaitingTask;
import cn.duban.complaint.ejb.casefile.WaitingTasks;
import cn.duban.complaint.ejb.complaint.CaseBrief;
import cn.duban.complaint.ejb.complaint.CaseBriefs;
import cn.duban.complaint.ejb.supervision.BoardFilter;
import cn.duban.complaint.ejb.supervision.SupervisionBoard;
import cn.duban.complaint.web.supervision.OwedLine;
import cn.duban.complaint.web.supervision.OwedLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what a person has to do: what is owed by light, what is to be signed, what waits. */
@Dependent
public class Work {
  private static final int SHOWN = 50;

  /** The manager signs as many as a screen can hold; the next ones follow. */
  private static final int SIGNED_AT_ONCE = 100;

  @Inject SupervisionBoard board;
  @Inject OwedLines owed;
  @Inject WaitingTasks waiting;
  @Inject CaseBriefs briefs;

  /** All of it, as it stands now. */
  WorkPage read() {
    return new WorkPage(board.mine(), unsigned(), groups(), waiting());
  }

  /** What is owed but the signatures under R/G095-1, which are given many at once. */
  private List<WorkGroup> groups() {
    return Stream.of(Light.values()).map(this::group).filter(group -> group.total() > 0).toList();
  }

  private WorkGroup group(Light light) {
    var filter = new BoardFilter(light, null, null, true, ObligationType.SIGN_OFF);
    var lines = owed.rows(filter, 0, SHOWN);
    return new WorkGroup(light, lines.size() < SHOWN ? lines.size() : owed.count(filter), lines);
  }

  /** What waits for the signature of the customer service manager, what is due first on top. */
  private List<OwedLine> unsigned() {
    return owed.rows(new BoardFilter(null, ObligationType.SIGN_OFF, null, true), 0, SIGNED_AT_ONCE);
  }

  /** What waits without a due time. */
  private List<WaitingGroup> waiting() {
    var lists = waiting.mine();
    var numbers =
        lists.stream()
            .flatMap(list -> list.tasks().stream())
            .map(WaitingTask::complaint)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var found = briefs.of(numbers);
    return lists.stream().map(list -> group(list, found)).toList();
  }

  private static WaitingGroup group(WaitingList list, Map<ComplaintNumber, CaseBrief> found) {
    var lines =
        list.tasks().stream()
            .map(
                task ->
                    new WaitingLine(
                        list.kind(),
                        task,
                        task.complaint() == null ? null : found.get(task.complaint())))
            .toList();
    return new WaitingGroup(list.kind(), list.total(), lines);
  }
}
