package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Violations;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the rows of one kind of ledger become complaints: which column fills which field, how dates
 * are written, what its words mean. Its name is also the ledger's: a key is known per name.
 *
 * @param zone where the times of the ledger were written
 */
public record ImportMapping(String name, String zone, Map<LedgerField, FieldSource> fields) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,39}");

  public ImportMapping {
    var violations = new Violations();
    violations.require(NAME.matcher(name).matches(), "name", ImportRule.BAD_NAME);
    violations.require(isZone(zone), "zone", ImportRule.BAD_ZONE, zone);
    for (var field : LedgerField.values()) {
      var source = fields.get(field);
      if (source == null || source.columns().isEmpty()) {
        violations.require(!field.required(), field.formField(), ImportRule.FIELD_UNMAPPED, field);
      }
      if (source != null) {
        check(field, source, violations);
      }
    }
    violations.throwIfAny();
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  private static boolean isZone(String zone) {
    try {
      return !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void check(LedgerField field, FieldSource source, Violations violations) {
    for (var format : source.formats()) {
      violations.require(
          LedgerTimes.isFormat(format), field.formField(), ImportRule.BAD_FORMAT, format);
    }
    var values = new LinkedHashSet<String>();
    source.words().forEach(word -> values.add(word.value()));
    if (source.otherwise() != null) {
      values.add(source.otherwise());
    }
    for (var value : values) {
      violations.require(
          field.choices().isEmpty() || field.choices().contains(value),
          field.formField(),
          ImportRule.BAD_VALUE,
          value,
          field.choices());
    }
  }

  /** Where this field comes from, if from anywhere. */
  public Optional<FieldSource> source(LedgerField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The column a person looks at for this field; empty if it has none. */
  String columnOf(LedgerField field) {
    return source(field).map(s -> String.join(FieldSource.JOIN, s.columns())).orElse("");
  }

  /** Every column it speaks of. */
  public Set<String> columns() {
    var columns = new LinkedHashSet<String>();
    fields.values().forEach(source -> columns.addAll(source.columns()));
    return columns;
  }

  /** Refuses a ledger whose heading lacks a column. */
  public void requireColumns(List<String> heading) {
    var missing = columns().stream().filter(column -> !heading.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new RuleViolation(ImportRule.COLUMNS_MISSING, missing);
    }
  }
}
