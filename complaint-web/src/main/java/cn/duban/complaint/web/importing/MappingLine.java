package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.importing.FieldSource;
import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.LedgerField;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One field of a mapping as it is written on the page: lists stand one line each. */
public class MappingLine implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MEANS = "=";

  private final LedgerField field;
  private @Nullable String columns;
  private @Nullable String formats;
  private @Nullable String words;
  private @Nullable String otherwise;

  MappingLine(LedgerField field) {
    this.field = field;
  }

  void fill(FieldSource source) {
    columns = String.join("\n", source.columns());
    formats = String.join("\n", source.formats());
    words =
        source.words().stream()
            .map(word -> word.word() + " " + MEANS + " " + word.value())
            .collect(Collectors.joining("\n"));
    otherwise = source.otherwise();
  }

  boolean isEmpty() {
    return lines(columns).isEmpty() && otherwise == null;
  }

  /** Takes this column, if it has none yet. */
  void suggest(String column) {
    if (lines(columns).isEmpty()) {
      columns = column;
    }
  }

  /** Where the field comes from; empty if from nowhere. */
  Optional<FieldSource> source() {
    if (isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldSource(
            lines(columns),
            lines(formats),
            lines(words).stream().map(this::word).toList(),
            otherwise));
  }

  private FieldSource.Word word(String line) {
    int at = line.lastIndexOf(MEANS);
    if (at <= 0) {
      throw RuleViolation.of(field.formField(), ImportRule.BAD_VALUE, line, field.choices());
    }
    return new FieldSource.Word(line.substring(0, at).strip(), line.substring(at + 1).strip());
  }

  private static List<String> lines(@Nullable String text) {
    return Objects.requireNonNullElse(text, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  public LedgerField getField() {
    return field;
  }

  public @Nullable String getColumns() {
    return columns;
  }

  public void setColumns(@Nullable String columns) {
    this.columns = columns;
  }

  public @Nullable String getFormats() {
    return formats;
  }

  public void setFormats(@Nullable String formats) {
    this.formats = formats;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getOtherwise() {
    return otherwise;
  }

  public void setOtherwise(@Nullable String otherwise) {
    this.otherwise = otherwise;
  }
}
