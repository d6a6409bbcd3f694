package cn.duban.complaint.bad.mapper.web.penalty;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class SecondMapper implements ExceptionMapper<RuleViolation> {
  @Override
  public Response toResponse(RuleViolation violation) {
    return Response.serverError().build();
  }
}
