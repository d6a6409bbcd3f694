package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.calendar.CalendarFormat;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A calendar that is handed in on the page; what it is, its first words say. */
public class CalendarUpload {
  private static final String ICALENDAR = "BEGIN:VCALENDAR";

  private @Nullable Part file;

  String toText() {
    if (file == null || file.getSize() == 0) {
      throw RuleViolation.of("file", TextRule.MISSING);
    }
    try (var content = file.getInputStream()) {
      return CalendarText.read(content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CalendarFormat formatOf(String text) {
    return text.stripLeading().startsWith(ICALENDAR)
        ? CalendarFormat.ICALENDAR
        : CalendarFormat.CSV;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
