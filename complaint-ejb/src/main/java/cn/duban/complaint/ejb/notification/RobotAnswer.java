package cn.duban.complaint.ejb.notification;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** What a group robot answers: 200 always, and in the body whether it has taken the message. */
final class RobotAnswer {
  private static final int UNREADABLE = -1;

  private RobotAnswer() {}

  /** Its {@code errcode}; 0 is taken. */
  static int errorIn(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.read() instanceof JsonObject answer
          ? answer.getInt("errcode", UNREADABLE)
          : UNREADABLE;
    } catch (JsonException e) {
      return UNREADABLE;
    }
  }
}
