package cn.duban.complaint.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, as RFC 9457 tells it.
 *
 * @param type which kind of problem, stable over versions
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong this time and what to do
 * @param violations which fields are wrong
 * @param incident only where the fault is ours: under which name it stands in the server's log
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<Violation> violations,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident) {
  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One wrong field, as {@code customer.phone}. */
  public record Violation(String field, String message) {}
}
