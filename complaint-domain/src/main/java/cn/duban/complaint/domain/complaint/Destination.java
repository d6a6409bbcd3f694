package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet is sent (接收部门, 接收人, 要求答复时间).
 *
 * @param receiver a user of that department, or null for whoever is on duty there
 * @param replyDue the time on the form for this department, or null for the form's own
 */
public record Destination(
    DepartmentCode department, @Nullable String receiver, @Nullable Instant replyDue) {}
