package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.importing.FieldSource;
import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.domain.importing.LedgerField;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mapping as it reads in REST. */
public record MappingRecord(String name, String zone, List<Field> fields) {
  private static final String COMPANY = "Asia/Shanghai";

  /**
   * Where one field comes from.
   *
   * @param otherwise what holds where the cell is empty or no word fits
   */
  public record Field(
      @Nullable LedgerField field,
      @Nullable List<String> columns,
      @Nullable List<String> formats,
      @Nullable List<Word> words,
      @Nullable String otherwise) {
    static Field of(LedgerField field, FieldSource source) {
      return new Field(
          field,
          source.columns(),
          source.formats(),
          source.words().stream().map(word -> new Word(word.word(), word.value())).toList(),
          source.otherwise());
    }

    FieldSource source() {
      return new FieldSource(
          orEmpty(columns),
          orEmpty(formats),
          orEmpty(words).stream().map(Word::meant).toList(),
          otherwise);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
      return Objects.requireNonNullElse(list, List.of());
    }
  }

  /** A word of the ledger and the value of ours that it stands for. */
  public record Word(@Nullable String word, @Nullable String value) {
    FieldSource.Word meant() {
      if (word == null || value == null) {
        throw RuleViolation.of("fields.words", TextRule.MISSING);
      }
      return new FieldSource.Word(word, value);
    }
  }

  /** A mapping to be kept. */
  public record Body(@Nullable String zone, @Nullable List<Field> fields) {
    ImportMapping named(String name) {
      var sources = new EnumMap<LedgerField, FieldSource>(LedgerField.class);
      for (var field : Objects.requireNonNullElse(fields, List.<Field>of())) {
        if (field.field() == null) {
          throw RuleViolation.of("fields.field", TextRule.MISSING);
        }
        sources.put(field.field(), field.source());
      }
      return new ImportMapping(name, Objects.requireNonNullElse(zone, COMPANY), sources);
    }
  }

  static MappingRecord of(ImportMapping mapping) {
    var fields =
        mapping.fields().entrySet().stream()
            .map(entry -> Field.of(entry.getKey(), entry.getValue()))
            .toList();
    return new MappingRecord(mapping.name(), mapping.zone(), fields);
  }
}
