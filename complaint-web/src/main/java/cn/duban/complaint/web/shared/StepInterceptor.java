package cn.duban.complaint.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Step} of a resource method: opens the transaction that every boundary called from
 * it joins, asks whether the record is still the one the caller saw, remembers the answer under the
 * {@code Idempotency-Key}, and commits all of it or nothing.
 */
@Step
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class StepInterceptor {
  private static final Set<Class<? extends Annotation>> STEPS =
      Set.of(POST.class, PUT.class, PATCH.class, DELETE.class);
  private static final int REFUSED = 400;

  @Inject UserTransaction transaction;
  @Inject Exchange exchange;
  @Inject IdempotencyKey key;

  /** Runs the method as one step, unless it reads only or belongs to a step already. */
  @AroundInvoke
  public @Nullable Object step(InvocationContext call) throws Exception {
    boolean changes = STEPS.stream().anyMatch(call.getMethod()::isAnnotationPresent);
    if (!changes || transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      return call.proceed();
    }
    return call.getMethod().isAnnotationPresent(POST.class) && key.isGiven()
        ? key.once(() -> inTransaction(call, true))
        : inTransaction(call, false);
  }

  private @Nullable Object inTransaction(InvocationContext call, boolean remembered)
      throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      if (remembered) {
        key.claim();
      }
      unlessStale(call.getTarget());
      var answer = call.proceed();
      if (!(answer instanceof Response response) || response.getStatus() < REFUSED) {
        if (remembered) {
          key.remember(answer);
        }
        done = true;
      }
      return answer;
    } finally {
      end(done);
    }
  }

  private void end(boolean done) throws Exception {
    if (done) {
      transaction.commit();
    } else if (open()) {
      transaction.rollback();
    }
  }

  private boolean open() throws SystemException {
    return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
  }

  /** RFC 9110, 13.1.1; a resource that cannot tell whether it is stale refuses. */
  private void unlessStale(Object resource) {
    var asked = exchange.header(HttpHeaders.IF_MATCH);
    if (asked.isEmpty()) {
      return;
    }
    var current =
        resource instanceof Versioned versioned
            ? Stream.of(versioned.current(exchange.path())).flatMap(found -> found.stream())
            : Stream.empty();
    boolean fresh =
        current.anyMatch(record -> EntityTag.of(Json.write(record)).isNamedBy(asked.get()));
    if (!fresh) {
      throw new ClientErrorException(Problems.PRECONDITION_FAILED);
    }
  }
}
