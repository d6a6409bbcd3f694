package cn.duban.complaint.domain.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one field comes from.
 *
 * @param columns headings whose cells it reads; several are joined, empty ones left out
 * @param formats how dates or times are written, tried one after the other: {@code dd-MM-yy}
 * @param words what words of the ledger stand for, the first that fits
 * @param otherwise what holds where the cell is empty or no word fits; null: nothing does
 */
public record FieldSource(
    List<String> columns, List<String> formats, List<Word> words, @Nullable String otherwise) {
  /** Joins the cells of several columns. */
  static final String JOIN = ", ";

  public FieldSource {
    columns = List.copyOf(columns);
    formats = List.copyOf(formats);
    words = List.copyOf(words);
  }

  /** A word of the ledger and the value of ours that it stands for. */
  public record Word(String word, String value) {}

  /** The cells of these columns as they are. */
  public static FieldSource of(String... columns) {
    return new FieldSource(List.of(columns), List.of(), List.of(), null);
  }

  /** The same value in every row. */
  public static FieldSource always(String value) {
    return new FieldSource(List.of(), List.of(), List.of(), value);
  }

  /** This source, read by these formats. */
  public FieldSource written(String... as) {
    return new FieldSource(columns, List.of(as), words, otherwise);
  }

  /** This source, in which each of these words stands for the value. */
  public FieldSource meaning(String value, String... these) {
    var more = new ArrayList<>(words);
    for (var word : these) {
      more.add(new Word(word, value));
    }
    return new FieldSource(columns, formats, more, otherwise);
  }

  /** This source, with a value for whatever fits no word. */
  public FieldSource or(String value) {
    return new FieldSource(columns, formats, words, value);
  }
}
