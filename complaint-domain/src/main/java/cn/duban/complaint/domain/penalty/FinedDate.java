package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a notice, without what is confidential in it: which notice of which case fines which
 * department for which date.
 */
public record FinedDate(
    UUID notice,
    @Nullable PenaltyNoticeNumber number,
    PenaltyStatus state,
    @Nullable ComplaintNumber complaint,
    DepartmentCode department,
    LocalDate date,
    Money amount) {}
