package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Rule.Breach;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * Answers a broken rule in the portal: beside the field it names, else above the page, and what the
 * person typed stays. An address that leads to what does not exist or may not be seen is 404, to
 * what may not be done 403. A signature that wants the password again opens the password dialog;
 * nothing is repeated by itself.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {
  /** Request attribute and callback parameter: the page shall ask for the password again. */
  public static final String REAUTHENTICATE = "reauthenticate";

  private static final String PASSWORD = "password";

  RuleViolationHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var context = FacesContext.getCurrentInstance();
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var event = events.next().getContext();
      if (answered(context, event.getPhaseId(), event.getException())) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean answered(FacesContext context, PhaseId phase, Throwable thrown) {
    if (context.getExternalContext().isResponseCommitted()) {
      return false;
    }
    var status = status(thrown);
    if (!context.isPostback() && status.isPresent()) {
      sendError(context, status.getAsInt());
      return true;
    }
    return !PhaseId.RENDER_RESPONSE.equals(phase) && explained(context, thrown);
  }

  private static OptionalInt status(Throwable thrown) {
    if (find(thrown, EJBAccessException.class).isPresent()) {
      return OptionalInt.of(403);
    }
    return find(thrown, RuleViolation.class)
        .map(violation -> status(violation.rule().breach()))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt status(Breach breach) {
    return switch (breach) {
      case NOT_FOUND, INVALID -> OptionalInt.of(404);
      case FORBIDDEN -> OptionalInt.of(403);
      case UNAUTHENTICATED, REAUTHENTICATE, CONFLICT, TOO_LARGE, TOO_MANY -> OptionalInt.empty();
    };
  }

  private static boolean explained(FacesContext context, Throwable thrown) {
    var violation = find(thrown, RuleViolation.class);
    if (violation.isPresent()) {
      explain(context, violation.get());
    } else if (find(thrown, EJBAccessException.class).isPresent()) {
      refuse(context, "portal.forbidden");
    } else if (find(thrown, OptimisticLockException.class).isPresent()
        || find(thrown, PessimisticLockException.class).isPresent()) {
      refuse(context, "portal.changedMeanwhile");
    } else {
      return false;
    }
    return true;
  }

  private static void explain(FacesContext context, RuleViolation violation) {
    if (violation.rule().breach() == Breach.REAUTHENTICATE) {
      context.validationFailed();
      context.getExternalContext().getRequestMap().put(REAUTHENTICATE, true);
      PrimeFaces.current().ajax().addCallbackParam(REAUTHENTICATE, true);
      return;
    }
    violation.all().forEach(each -> tell(context, each));
  }

  private static void tell(FacesContext context, RuleViolation violation) {
    var input = field(violation).flatMap(field -> NamedInput.find(context, field));
    var words = MessagesOfThePage.now().text(violation);
    PortalMessages.refuse(context, input.orElse(null), words);
  }

  /** The field that it names; what is wrong with a sign-in is told beside the password. */
  private static Optional<String> field(RuleViolation violation) {
    return violation.rule().breach() == Breach.UNAUTHENTICATED
        ? Optional.of(PASSWORD)
        : violation.field();
  }

  private static void refuse(FacesContext context, String key) {
    PortalMessages.refuse(context, null, MessagesOfThePage.now().text(key));
  }

  private static void sendError(FacesContext context, int status) {
    try {
      context.getExternalContext().responseReset();
      context.getExternalContext().responseSendError(status, null);
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(Objects.requireNonNull(cause)));
      }
    }
    return Optional.empty();
  }
}
