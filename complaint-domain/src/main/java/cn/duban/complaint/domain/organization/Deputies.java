package cn.duban.complaint.domain.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All deputies that were ever named. */
public interface Deputies {
  void add(Deputy deputy);

  Optional<Deputy> find(UUID id);

  /** Those whose period holds this day. */
  Deputyships on(LocalDate day);

  /** Those whose period ends on this day or later, for the check of a new one. */
  Deputyships endingFrom(LocalDate day);

  /** One page of them, the latest first; of one person or, if null, of everybody. */
  List<Deputy> list(@Nullable String person, int offset, int limit);

  long count(@Nullable String person);
}
