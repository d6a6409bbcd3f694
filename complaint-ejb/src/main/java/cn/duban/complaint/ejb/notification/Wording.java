package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Saying;
import java.util.Locale;

/** Puts sentences into words; the portal does it, which has the bundles. */
public interface Wording {
  /** The sentence in this language. */
  String say(Saying saying, Locale language);
}
