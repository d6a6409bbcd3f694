package cn.duban.complaint.domain.appeal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which appeals are asked for; what is null does not restrict. */
public record AppealFilter(@Nullable UUID notice, @Nullable AppealStage state) {
  /** Every appeal. */
  public static final AppealFilter ALL = new AppealFilter(null, null);
}
