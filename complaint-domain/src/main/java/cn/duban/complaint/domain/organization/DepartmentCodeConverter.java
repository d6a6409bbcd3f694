package cn.duban.complaint.domain.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link DepartmentCode} as its two letters. */
@Converter(autoApply = true)
public class DepartmentCodeConverter implements AttributeConverter<DepartmentCode, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable DepartmentCode code) {
    return code == null ? null : code.code();
  }

  @Override
  public @Nullable DepartmentCode convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new DepartmentCode(stored);
  }
}
