package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How many messages one has not read, for the top bar of a page that is open. */
@WebServlet("/notification/unread")
public class UnreadCount extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  Inbox inbox;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print(inbox.count(true));
  }
}
