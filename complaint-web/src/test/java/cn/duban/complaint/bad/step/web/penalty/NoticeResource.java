package cn.duban.complaint.bad.step.web.penalty;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("notices")
class NoticeResource {
  @POST
  public void confirm() {}
}
