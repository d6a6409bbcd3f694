package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.tariff.CommitmentChange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What shall be promised for a service, as the administrator types it (4.3.2 b). */
public class CommitmentForm {
  private @Nullable String code;
  private @Nullable String name;
  private @Nullable Integer limit;
  private @Nullable LimitUnit unit;
  private @Nullable LocalDate validFrom;

  CommitmentChange toChange() {
    return new CommitmentResource.NewCommitment(code, name, limit, unit, validFrom).toChange();
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable Integer getLimit() {
    return limit;
  }

  public void setLimit(@Nullable Integer limit) {
    this.limit = limit;
  }

  public @Nullable LimitUnit getUnit() {
    return unit;
  }

  public void setUnit(@Nullable LimitUnit unit) {
    this.unit = unit;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }
}
