package cn.duban.complaint.domain.penalty;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link PenaltyNoticeNumber} as its text. */
@Converter(autoApply = true)
public class PenaltyNoticeNumberConverter
    implements AttributeConverter<PenaltyNoticeNumber, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PenaltyNoticeNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public @Nullable PenaltyNoticeNumber convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new PenaltyNoticeNumber(stored);
  }
}
