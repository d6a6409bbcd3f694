package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Rule.Breach;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.StorageFault;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the one form in which a refusal is told. */
public final class Problems {
  /** The start of every problem's type. */
  public static final String TYPES = "/complaint/problems/";

  static final int PRECONDITION_FAILED = 412;
  private static final int INTERNAL = 500;
  private static final int TOO_MANY = 429;

  private final Messages messages;
  private final boolean signedIn;

  /**
   * Problems for one person.
   *
   * @param messages the words in the person's language
   * @param signedIn whether it is known who asks: a stranger is first asked to sign in
   */
  public Problems(Messages messages, boolean signedIn) {
    this.messages = messages;
    this.signedIn = signedIn;
  }

  /** The problem behind a thrown fault, however deep the container has wrapped it. */
  public Problem of(Throwable fault) {
    var causes = causes(fault);
    for (var cause : causes) {
      var told = told(cause);
      if (told.isPresent()) {
        return told.get();
      }
    }
    var storage = StorageFault.in(causes).map(this::of);
    return storage
        .or(() -> causes.stream().flatMap(this::web).findFirst())
        .orElseGet(() -> incident(UUID.randomUUID().toString()));
  }

  /** A broken rule. */
  public Problem of(RuleViolation violation) {
    var rule = violation.rule();
    var detail = messages.text(violation);
    var violations =
        violation.field().map(field -> new Problem.Violation(field, detail)).stream().toList();
    var kind =
        rule.breach() == Breach.REAUTHENTICATE ? "reauthenticate" : kebab(rule.key(), "Rule.");
    int status = status(rule.breach());
    return new Problem(TYPES + kind, title(status), status, detail, violations, null);
  }

  /** A refusal that HTTP itself knows: no such path, no such method, a stale record. */
  public Problem of(int status) {
    var reason = Optional.ofNullable(Status.fromStatusCode(status)).map(Status::getReasonPhrase);
    var type = TYPES + reason.orElse("http " + status).toLowerCase(Locale.ROOT).replace(' ', '-');
    var key = "Problem." + status + ".detail";
    var detail = messages.has(key) ? messages.text(key) : title(status);
    return new Problem(type, title(status), status, detail, List.of(), null);
  }

  /** A fault of ours; the log says more under the same name. */
  public Problem incident(String name) {
    return new Problem(
        TYPES + "incident",
        title(INTERNAL),
        INTERNAL,
        messages.text("Problem.500.detail", name),
        List.of(),
        name);
  }

  private Optional<Problem> told(Throwable cause) {
    if (cause instanceof RuleViolation violation) {
      return Optional.of(of(violation));
    } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
      return Optional.of(of(signedIn ? 403 : 401));
    } else if (cause instanceof ConstraintViolationException constraints) {
      return Optional.of(of(constraints));
    }
    return Optional.empty();
  }

  private Problem of(StorageFault fault) {
    return of(
        new RuleViolation(
            fault == StorageFault.UNSTORABLE
                ? RequestRule.NOT_STORABLE
                : RequestRule.SOMEBODY_WAS_FIRST));
  }

  private Stream<Problem> web(Throwable cause) {
    return cause instanceof WebApplicationException web && web.getResponse().getStatus() >= 400
        ? Stream.of(of(web.getResponse().getStatus()))
        : Stream.empty();
  }

  private Problem of(ConstraintViolationException constraints) {
    var violations =
        constraints.getConstraintViolations().stream()
            .map(each -> new Problem.Violation(field(each), each.getMessage()))
            .toList();
    var detail = messages.text("Problem.400.detail");
    return new Problem(TYPES + "bad-request", title(400), 400, detail, violations, null);
  }

  private static String field(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath();
    var nodes = StreamSupport.stream(path.spliterator(), false).map(Object::toString).toList();
    return String.join(".", nodes.subList(Math.min(2, nodes.size() - 1), nodes.size()));
  }

  private String title(int status) {
    var key = "Problem." + status;
    return messages.text(messages.has(key) ? key : "Problem.other", status);
  }

  static int status(Breach breach) {
    return switch (breach) {
      case INVALID -> 400;
      case UNAUTHENTICATED, REAUTHENTICATE -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case TOO_MANY -> TOO_MANY;
    };
  }

  /** {@code ComplaintRule.ILLEGAL_TRANSITION} is {@code complaint-illegal-transition}. */
  private static String kebab(String key, String left) {
    return key.replace(left, "-")
        .replace('.', '-')
        .replace('_', '-')
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static List<Throwable> causes(@Nullable Throwable fault) {
    var causes = new ArrayList<Throwable>();
    for (var cause = fault; cause != null && !causes.contains(cause); cause = cause.getCause()) {
      causes.add(cause);
      causes.addAll(List.of(cause.getSuppressed()));
    }
    return causes;
  }
}
