package cn.duban.complaint.domain.complaint;

import java.util.List;
import java.util.Optional;

/** The taxonomy of 表四. */
public interface Categories {
  /** Every category, in the order of 表四, also those out of use. */
  List<Category> list();

  /** The category of this code, if there is one. */
  Optional<Category> find(CategoryCode code);
}
