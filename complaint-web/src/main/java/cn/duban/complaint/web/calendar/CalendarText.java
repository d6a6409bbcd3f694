package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.web.shared.RequestRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** A calendar's file as text: of a mebibyte at most, in the encoding that it says. */
final class CalendarText {
  private static final int LARGEST = 1024 * 1024;

  private CalendarText() {}

  static String read(InputStream body, Charset charset) throws IOException {
    var bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new RuleViolation(RequestRule.TOO_LARGE, LARGEST / 1024);
    }
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RuleViolation(CalendarRule.UNREADABLE_FILE, charset.name());
    }
  }
}
