package cn.duban.complaint.web.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** The answers of resources that a record alone cannot give. */
public final class Answers {
  private Answers() {}

  /**
   * 201 for something new: {@code created(record, "/complaints/{number}", number)}.
   *
   * @param record the new record as its GET reads it
   * @param path where that GET is, below {@code /api/v1}
   * @param names the values of the path
   */
  public static Response created(Object record, String path, Object... names) {
    var location = UriBuilder.fromPath(RestApplication.V1.substring(1) + path).build(names);
    return Response.created(location).entity(record).build();
  }
}
