package cn.duban.complaint.domain.notification;

import java.util.Locale;
import java.util.Optional;

/** Who reads in which language; who has not said so reads Chinese. */
public interface Readers {
  void add(Reader reader);

  Optional<Reader> find(String person);

  /** The language of this person. */
  default Locale languageOf(String person) {
    return find(person).map(Reader::language).orElse(Locale.SIMPLIFIED_CHINESE);
  }
}
