package cn.duban.complaint.domain.importing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every run, what was wrong in it, and what was taken over. */
public interface Imports {
  void add(ImportRun run);

  void add(ImportFault fault);

  void add(ImportedComplaint imported);

  Optional<ImportRun> find(UUID run);

  /** The latest runs, the newest first. */
  List<ImportRun> latest(int howMany);

  /** What was wrong, row by row. */
  List<ImportFault> faultsOf(UUID run);

  /** Of these keys those that were imported from this ledger before. */
  Set<String> known(String source, Collection<String> keys);
}
