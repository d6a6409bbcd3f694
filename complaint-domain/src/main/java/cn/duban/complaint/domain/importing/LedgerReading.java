package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Violations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the rows of one ledger by its mapping: each is a complaint, or has its faults named. */
public final class LedgerReading {
  private static final Instant FIRST_LEDGER = Instant.parse("1990-01-01T00:00:00Z");
  private static final int LONGEST_KEY = 100;

  private final ImportMapping mapping;
  private final Set<CategoryCode> categories;
  private final Instant now;
  private final ZoneId zone;
  private final LedgerTimes dates;
  private final LedgerTimes times;

  /**
   * A reading at this time.
   *
   * @param categories the categories in use
   */
  public LedgerReading(ImportMapping mapping, Set<CategoryCode> categories, Instant now) {
    this.mapping = mapping;
    this.categories = Set.copyOf(categories);
    this.now = now;
    this.zone = ZoneId.of(mapping.zone());
    this.dates = reader(LedgerField.DATE);
    this.times = reader(LedgerField.TIME);
  }

  private LedgerTimes reader(LedgerField field) {
    return new LedgerTimes(mapping.source(field).map(FieldSource::formats).orElse(List.of()));
  }

  /** What the row says; if something is wrong with it, all of that goes into the list instead. */
  public Optional<LedgerEntry> read(LedgerRow row, List<RowFault> faults) {
    try {
      return Optional.of(entry(row));
    } catch (RuleViolation refusal) {
      faults.addAll(RowFault.of(row.number(), mapping, refusal));
      return Optional.empty();
    }
  }

  private LedgerEntry entry(LedgerRow row) {
    row.requireWhole();
    var cells = new LedgerCells(mapping, row);
    var found = new Violations();
    var at = found.check(() -> registeredAt(cells), now);
    var status =
        found.check(
            () -> cells.value(LedgerField.STATUS, LedgerStatus::valueOf, LedgerStatus.CLOSED),
            LedgerStatus.CLOSED);
    var registration = new LedgerForm(cells, categories).registration(found);
    found.throwIfAny();
    return new LedgerEntry(
        row.number(), key(cells), at, status == LedgerStatus.CLOSED, registration.orElseThrow());
  }

  /** The ledger's number; what holds no digit is no number, and the row stands for itself. */
  private static String key(LedgerCells cells) {
    var text = cells.text(LedgerField.KEY).toUpperCase(Locale.ROOT);
    return text.chars().anyMatch(Character::isDigit) && text.length() <= LONGEST_KEY
        ? text
        : cells.row().fingerprint();
  }

  private Instant registeredAt(LedgerCells cells) {
    var written = cells.required(LedgerField.DATE);
    LocalDateTime local = in(LedgerField.DATE, () -> dates.date(written));
    var time = cells.text(LedgerField.TIME);
    if (!time.isEmpty()) {
      local = local.with(in(LedgerField.TIME, () -> times.time(time)));
    }
    var at = local.atZone(zone).toInstant();
    if (at.isAfter(now)) {
      throw RuleViolation.of(LedgerField.DATE.formField(), ImportRule.IN_THE_FUTURE, written);
    }
    if (at.isBefore(FIRST_LEDGER)) {
      throw RuleViolation.of(LedgerField.DATE.formField(), ImportRule.TOO_LONG_AGO, written);
    }
    return at;
  }

  /** Names the field whose cell cannot be read. */
  private static <T> T in(LedgerField field, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuleViolation refusal) {
      throw RuleViolation.of(field.formField(), refusal.rule(), refusal.arguments().toArray());
    }
  }
}
