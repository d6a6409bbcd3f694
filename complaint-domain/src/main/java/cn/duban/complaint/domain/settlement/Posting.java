package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why money moves: the notice, the appeal if one was granted, who pays or is paid, by whose act.
 */
public record Posting(
    UUID notice,
    @Nullable UUID appeal,
    DepartmentCode department,
    @Nullable String person,
    String by,
    Instant at) {}
