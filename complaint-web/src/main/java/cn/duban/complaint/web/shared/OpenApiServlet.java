package cn.duban.complaint.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /complaint/api/openapi} answers what the server's own {@code /openapi} answers. */
@WebServlet("/api/openapi")
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PUBLISHED = "/openapi";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var server = request.getServletContext().getContext(PUBLISHED);
    if (server == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    server.getRequestDispatcher(PUBLISHED).forward(request, response);
  }
}
