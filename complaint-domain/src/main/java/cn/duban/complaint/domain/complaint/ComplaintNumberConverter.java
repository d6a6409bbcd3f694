package cn.duban.complaint.domain.complaint;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link ComplaintNumber} as its text. */
@Converter(autoApply = true)
public class ComplaintNumberConverter implements AttributeConverter<ComplaintNumber, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable ComplaintNumber attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable ComplaintNumber convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new ComplaintNumber(stored);
  }
}
