package cn.duban.complaint.bad.answer.web.penalty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("notices")
class NoticeResource {
  @GET
  public String all() {
    return "all";
  }
}
