package cn.duban.complaint.domain.supervision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link SupervisionOrderNumber} as its text. */
@Converter(autoApply = true)
public class SupervisionOrderNumberConverter
    implements AttributeConverter<SupervisionOrderNumber, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable SupervisionOrderNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public @Nullable SupervisionOrderNumber convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new SupervisionOrderNumber(stored);
  }
}
