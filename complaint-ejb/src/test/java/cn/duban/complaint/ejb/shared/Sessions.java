package cn.duban.complaint.ejb.shared;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** The container's word on who calls a boundary, for tests in plain Java SE. */
public final class Sessions {
  private Sessions() {}

  /** A session of this person, which knows nothing but the name. */
  public static SessionContext of(String username) {
    Principal caller = () -> username;
    return (SessionContext)
        Proxy.newProxyInstance(
            Sessions.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getCallerPrincipal")) {
                return caller;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
