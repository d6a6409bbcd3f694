package cn.duban.complaint.domain.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a mapping as lines of text, for one column of the database: {@code DATE⇥FORMAT⇥
 * dd-MM-yy}.
 */
final class MappingText {
  private static final String COLUMN = "COLUMN";
  private static final String FORMAT = "FORMAT";
  private static final String WORD = "WORD";
  private static final String OTHERWISE = "OTHERWISE";

  private MappingText() {}

  static String write(Map<LedgerField, FieldSource> fields) {
    var text = new StringBuilder();
    fields.forEach(
        (field, source) -> {
          source.columns().forEach(column -> line(text, field, COLUMN, column));
          source.formats().forEach(format -> line(text, field, FORMAT, format));
          source.words().forEach(word -> line(text, field, WORD, word.word(), word.value()));
          if (source.otherwise() != null) {
            line(text, field, OTHERWISE, source.otherwise());
          }
        });
    return text.toString();
  }

  private static void line(StringBuilder text, LedgerField field, String... parts) {
    text.append(field.name());
    for (var part : parts) {
      text.append('\t').append(part.replaceAll("[\\t\\n\\r]", " "));
    }
    text.append('\n');
  }

  static Map<LedgerField, FieldSource> read(String text) {
    return text.lines()
        .map(line -> List.of(line.split("\t", -1)))
        .collect(
            Collectors.toMap(
                parts -> LedgerField.valueOf(parts.get(0)),
                parts -> with(FieldSource.of(), parts),
                MappingText::together,
                () -> new EnumMap<>(LedgerField.class)));
  }

  private static FieldSource with(FieldSource none, List<String> parts) {
    var value = parts.get(2);
    return switch (parts.get(1)) {
      case COLUMN -> FieldSource.of(value);
      case FORMAT -> none.written(value);
      case WORD -> none.meaning(parts.get(3), value);
      default -> none.or(value);
    };
  }

  private static FieldSource together(FieldSource one, FieldSource other) {
    return new FieldSource(
        join(one.columns(), other.columns()),
        join(one.formats(), other.formats()),
        join(one.words(), other.words()),
        other.otherwise() == null ? one.otherwise() : other.otherwise());
  }

  private static <T> List<T> join(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
