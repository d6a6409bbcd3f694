package cn.duban.complaint.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Speaks the REST contract as one person: {@code portal.rest().as("kf.clerk").post("/…", …)}. */
public final class RestClient {
  /** The password of everybody in a sandbox. */
  public static final String PASSWORD = "Sandbox-2026";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI application;
  private final String token;

  RestClient(URI application) {
    this(application, "");
  }

  private RestClient(URI application, String token) {
    this.application = application;
    this.token = token;
  }

  /** The same client, signed in as this person of the sandbox. */
  public RestClient as(String username) {
    var answer =
        new RestClient(application)
            .post("/auth/token", Map.of("username", username, "password", PASSWORD));
    if (answer.status() != 200) {
      throw new IllegalStateException("sign-in of " + username + ": " + answer);
    }
    return new RestClient(application, answer.json().path("token").asText());
  }

  /** Reads, for example {@code /complaints?state=DISPATCHED}. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Takes a step; the body becomes JSON. */
  public Answer post(String path, Object body) {
    return send(request(path).POST(BodyPublishers.ofString(json(body))));
  }

  /** Replaces; the body becomes JSON. */
  public Answer put(String path, Object body) {
    return send(request(path).PUT(BodyPublishers.ofString(json(body))));
  }

  /** Sends exactly these bytes with these headers; {@code Content-Type} is JSON unless given. */
  public Answer send(String method, String path, byte[] body, Map<String, String> headers) {
    var request = request(path).method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    return send(request);
  }

  /** Whether the application is up: it knows the caller, or says that it does not. */
  boolean answers() {
    try {
      int status = get("/me").status();
      return status == 200 || status == 401;
    } catch (UncheckedIOException e) {
      return false; // nobody listens yet
    }
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(application + "/api/v1" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What came back. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
  public record Answer(int status, HttpHeaders headers, byte[] body) {
    /** A header, or nothing. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return status + " " + new String(body, StandardCharsets.UTF_8);
    }
  }
}
