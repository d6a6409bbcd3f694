package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.casefile.CaseFile.CustomerView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of cases.
 *
 * @param content the beginning of it
 * @param departments who has or had a sheet of the current round
 * @param light the most urgent of all that is owed for it; green when nothing is
 * @param due what is due first; null when nothing is owed
 */
public record CaseRow(
    ComplaintNumber number,
    ComplaintStatus state,
    int round,
    ComplaintKind kind,
    ComplaintClass complaintClass,
    Channel channel,
    Severity severity,
    CustomerView customer,
    String category,
    @Nullable String area,
    String content,
    Instant registeredAt,
    String registeredBy,
    List<DepartmentCode> departments,
    Light light,
    @Nullable ObligationType due,
    @Nullable Instant dueAt) {}
