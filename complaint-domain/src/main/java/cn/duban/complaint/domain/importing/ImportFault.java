package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A fault of a row, kept with its run for whoever looks later; its words are the reader's. */
@Entity
@Table(name = "import_fault")
public class ImportFault {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST_ARGUMENT = 200;
  private static final int LONGEST_ARGUMENTS = 2000;
  private static final int LONGEST_COLUMN = 200;

  @Id private UUID id;

  @Column(name = "run_id")
  private UUID run;

  @Column(name = "row_no")
  private int row;

  private int position;

  @Column(name = "column_name")
  private String column;

  @Column(name = "message_key")
  private String key;

  private String arguments;

  @SuppressWarnings("NullAway.Init")
  protected ImportFault() {} // JPA

  /** Keeps a fault, the how-many-eth of its run. */
  public static ImportFault of(ImportRun run, int position, RowFault fault, Instant at) {
    var kept = new ImportFault();
    kept.id = Ids.next(at);
    kept.run = run.id();
    kept.row = fault.row();
    kept.position = position;
    kept.column = cut(fault.column(), LONGEST_COLUMN);
    kept.key = fault.rule().key();
    kept.arguments =
        cut(
            fault.arguments().stream()
                .map(argument -> cut(argument.toString(), LONGEST_ARGUMENT))
                .collect(Collectors.joining(SEPARATOR)),
            LONGEST_ARGUMENTS);
    return kept;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** Its place among the faults of its run, from 0. */
  public int position() {
    return position;
  }

  public int row() {
    return row;
  }

  /** The heading of the cell at fault; empty where the whole row is. */
  public String column() {
    return column;
  }

  /** The key of its text. */
  public String key() {
    return key;
  }

  /** What the text speaks of. */
  public List<String> arguments() {
    return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
  }
}
