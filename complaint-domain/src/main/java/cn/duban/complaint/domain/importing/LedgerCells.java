package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one row as the fields of a complaint. */
record LedgerCells(ImportMapping mapping, LedgerRow row) {
  /** What the columns of this field say, else what the mapping says instead; may be empty. */
  String text(LedgerField field) {
    var source = mapping.source(field);
    var written = source.map(this::written).orElse("");
    requirePlain(field, written);
    return written.isEmpty()
        ? source.flatMap(s -> Optional.ofNullable(s.otherwise())).orElse("")
        : written;
  }

  /** The text, or null where there is none. */
  @Nullable String textOrNull(LedgerField field) {
    var text = text(field);
    return text.isEmpty() ? null : text;
  }

  /** A text that must be there. */
  String required(LedgerField field) {
    var text = text(field);
    if (text.isEmpty()) {
      throw RuleViolation.of(field.formField(), ImportRule.CELL_EMPTY);
    }
    return text;
  }

  /** The value of ours that the cell stands for, or this one where nothing is said. */
  <T> T value(LedgerField field, Function<String, T> valueOf, T otherwise) {
    var source = mapping.source(field);
    if (source.isEmpty()) {
      return otherwise;
    }
    var written = written(source.get());
    return meaning(field, source.get(), written)
        .or(() -> Optional.ofNullable(source.get().otherwise()))
        .or(() -> written.isEmpty() ? Optional.empty() : unknown(field, written))
        .map(valueOf)
        .orElse(otherwise);
  }

  private String written(FieldSource source) {
    return source.columns().stream()
        .map(row::cell)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(FieldSource.JOIN));
  }

  private static Optional<String> meaning(LedgerField field, FieldSource source, String written) {
    var found =
        source.words().stream()
            .filter(word -> fits(field, word.word(), written))
            .map(FieldSource.Word::value)
            .findFirst();
    return found.or(() -> field.choices().stream().filter(written::equalsIgnoreCase).findFirst());
  }

  private static boolean fits(LedgerField field, String word, String written) {
    return field == LedgerField.CATEGORY
        ? begins(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))
        : word.equalsIgnoreCase(written);
  }

  /** Whether a word of the text begins so: "cap" in "data caps", not in "escape". */
  private static boolean begins(String text, String word) {
    boolean latin = !word.isEmpty() && word.charAt(0) < '\u0080';
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!latin || at == 0 || !isLatinLetter(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatinLetter(char character) {
    return character < '\u0080' && Character.isLetterOrDigit(character);
  }

  private static <T> Optional<T> unknown(LedgerField field, String written) {
    if (field == LedgerField.CATEGORY) {
      return Optional.empty(); // a text without any of the words
    }
    throw RuleViolation.of(field.formField(), ImportRule.NOT_IN_MAPPING, written);
  }

  private static void requirePlain(LedgerField field, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean half = Character.isBmpCodePoint(character) && Character.isSurrogate((char) character);
      if (half || (Character.isISOControl(character) && !Character.isWhitespace(character))) {
        throw RuleViolation.of(field.formField(), ImportRule.BAD_CHARACTER);
      }
    }
  }
}
