package cn.duban.complaint.domain.notification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores a message as lines of key and arguments, which hold neither tab nor line feed. */
@Converter(autoApply = true)
public class SayingsConverter implements AttributeConverter<Sayings, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Sayings words) {
    return words == null
        ? null
        : words.all().stream().map(SayingsConverter::line).collect(Collectors.joining("\n"));
  }

  @Override
  public @Nullable Sayings convertToEntityAttribute(@Nullable String stored) {
    return stored == null
        ? null
        : new Sayings(Arrays.stream(stored.split("\n", -1)).map(SayingsConverter::read).toList());
  }

  private static String line(Saying saying) {
    return Stream.concat(Stream.of(saying.key()), saying.arguments().stream())
        .collect(Collectors.joining("\t"));
  }

  private static Saying read(String line) {
    var parts = List.of(line.split("\t", -1));
    return new Saying(parts.get(0), parts.subList(1, parts.size()));
  }
}
