package cn.duban.complaint.domain.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;

/** In which language somebody reads e-mail. */
@Entity
public class Reader {
  @Id private String person;
  @Version private long version;
  private String language;

  @SuppressWarnings("NullAway.Init")
  protected Reader() {} // JPA

  /** This person reads this language. */
  public static Reader of(String person, Locale language) {
    var reader = new Reader();
    reader.person = person;
    reader.language = language.toLanguageTag();
    return reader;
  }

  /** From now on reads this language. */
  public void prefer(Locale other) {
    language = other.toLanguageTag();
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }
}
