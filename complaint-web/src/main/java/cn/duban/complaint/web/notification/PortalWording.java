package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.ejb.notification.Words;
import cn.duban.complaint.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;

/** Lends the bundles of the portal to what goes out by e-mail and to webhooks. */
@WebListener
public class PortalWording implements ServletContextListener {
  @Inject Words words;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    words.become(PortalWording::say);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    words.fallSilent();
  }

  static String say(Saying saying, Locale language) {
    return Phrases.of(Messages.in(language), saying);
  }
}
