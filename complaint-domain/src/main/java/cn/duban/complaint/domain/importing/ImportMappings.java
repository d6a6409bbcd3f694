package cn.duban.complaint.domain.importing;

import java.util.List;
import java.util.Optional;

/** The mappings that customer service made. */
public interface ImportMappings {
  void add(StoredMapping mapping);

  Optional<StoredMapping> find(String name);

  /** By name. */
  List<StoredMapping> all();
}
