package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.List;

/**
 * Why a row is not imported.
 *
 * @param row its number as a spreadsheet shows it
 * @param column the heading of the cell at fault; empty where the whole row is
 */
public record RowFault(int row, String column, Rule rule, List<Object> arguments) {
  public RowFault {
    arguments = List.copyOf(arguments);
  }

  /** The faults of a row that the mapping could not read, in the order of the form. */
  static List<RowFault> of(int row, ImportMapping mapping, RuleViolation refusal) {
    return refusal.all().stream()
        .map(fault -> new RowFault(row, column(mapping, fault), fault.rule(), fault.arguments()))
        .toList();
  }

  private static String column(ImportMapping mapping, RuleViolation fault) {
    return fault.field().flatMap(LedgerField::named).map(mapping::columnOf).orElse("");
  }

  /** One fault of a whole row, or of the file from there on. */
  public static RowFault whole(int row, Rule rule, Object... arguments) {
    return new RowFault(row, "", rule, List.of(arguments));
  }
}
