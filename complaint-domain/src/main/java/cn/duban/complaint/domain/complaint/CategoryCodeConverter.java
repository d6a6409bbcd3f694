package cn.duban.complaint.domain.complaint;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link CategoryCode} as its text. */
@Converter(autoApply = true)
public class CategoryCodeConverter implements AttributeConverter<CategoryCode, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable CategoryCode attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable CategoryCode convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new CategoryCode(stored);
  }
}
