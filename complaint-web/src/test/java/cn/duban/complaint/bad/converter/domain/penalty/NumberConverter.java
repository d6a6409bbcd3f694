package cn.duban.complaint.bad.converter.domain.penalty;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class NumberConverter implements AttributeConverter<Integer, String> {
  @Override
  public String convertToDatabaseColumn(Integer number) {
    return number.toString();
  }

  @Override
  public Integer convertToEntityAttribute(String column) {
    return Integer.valueOf(column);
  }
}
