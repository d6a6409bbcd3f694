package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.IdempotencyKeys;
import cn.duban.complaint.ejb.shared.RememberedAnswer;
import cn.duban.complaint.ejb.shared.StorageFault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} of the request at hand: the same key, person and request within 24
 * hours give the first answer again and do nothing (api.md). Refusals are not remembered: they
 * changed nothing, and the reason may be gone.
 */
@RequestScoped
public class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int LONGEST = 200;
  private static final int ATTEMPTS = 3;

  @Inject Exchange exchange;
  @Inject IdempotencyKeys keys;

  /** Whether the request has one that can be kept: it needs a person. */
  boolean isGiven() {
    return exchange.digest().isPresent();
  }

  /**
   * Takes the step unless it was taken before. Two at the same time end in the database: the second
   * cannot write the key, is rolled back and finds the answer of the first.
   */
  @Nullable Object once(Callable<@Nullable Object> step) throws Exception {
    checkForm();
    for (int attempt = 1; ; attempt++) {
      answerAgain();
      try {
        return step.call();
      } catch (KeyTaken taken) { // its owner has ended by now, one way or the other
        if (attempt == ATTEMPTS) {
          throw RuleViolation.of(HEADER, RequestRule.KEY_IN_USE);
        }
      }
    }
  }

  /** Writes the key into the step's transaction. */
  void claim() {
    try {
      keys.claim(person(), key(), digest());
    } catch (RuntimeException e) {
      if (StorageFault.in(e).isPresent()) {
        throw new KeyTaken(e);
      }
      throw e;
    }
  }

  /** Writes the answer beside the key, in the same transaction. */
  void remember(@Nullable Object answer) {
    int status = answer == null ? 204 : 200;
    var entity = answer;
    var location = (String) null;
    if (answer instanceof Response response) {
      status = response.getStatus();
      entity = response.getEntity();
      location = response.getHeaderString(HttpHeaders.LOCATION);
    }
    var body = entity == null ? null : new String(Json.write(entity), StandardCharsets.UTF_8);
    keys.remember(person(), key(), new RememberedAnswer(digest(), status, location, body));
  }

  private void answerAgain() {
    var known = keys.find(person(), key());
    if (known.isEmpty()) {
      return;
    }
    var first = known.get();
    if (!first.requestDigest().equals(digest())) {
      throw RuleViolation.of(HEADER, RequestRule.KEY_REUSED);
    }
    var again = Response.status(first.status()).header("Idempotency-Replayed", "true");
    if (first.location() != null) {
      again.header(HttpHeaders.LOCATION, first.location());
    }
    if (first.body() != null) {
      again.type(MediaType.APPLICATION_JSON_TYPE);
      again.entity(new JsonBody.Written(first.body().getBytes(StandardCharsets.UTF_8)));
    }
    throw new AnsweredBefore(again.build());
  }

  private void checkForm() {
    if (!FORM.matcher(key()).matches()) {
      throw RuleViolation.of(HEADER, RequestRule.BAD_KEY, LONGEST);
    }
  }

  private String key() {
    return exchange.header(HEADER).orElseThrow();
  }

  private String person() {
    return exchange.person().orElseThrow();
  }

  private String digest() {
    return exchange.digest().orElseThrow();
  }

  /** Somebody else is writing the same key. */
  private static final class KeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyTaken(Throwable cause) {
      super(cause);
    }
  }

  /** Carries the first answer past the resource method. */
  static final class AnsweredBefore extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    AnsweredBefore(Response first) {
      super(first);
    }
  }
}
