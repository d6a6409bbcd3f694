package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request at hand, as the steps and the refusals need to know it. */
@RequestScoped
public class Exchange {
  @Inject HttpServletRequest request;

  private PathValues path = PathValues.NONE;
  private @Nullable String bodyDigest;

  /** Who asks; nobody if not signed in. */
  public Optional<String> person() {
    return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
  }

  /** The words in the language that is asked for. */
  public Messages messages() {
    return Messages.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** How refusals are told to whoever asks. */
  public Problems problems() {
    return new Problems(messages(), person().isPresent());
  }

  /** Which records the path names. */
  PathValues path() {
    return path;
  }

  void path(PathValues named) {
    this.path = named;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name)).map(String::strip);
  }

  /** The digest of method, path, query and body: the same request has the same. */
  Optional<String> digest() {
    return Optional.ofNullable(bodyDigest);
  }

  void digest(String digest) {
    this.bodyDigest = digest;
  }

  /** Method and path without the query, which may hold a customer's name. */
  @Override
  public String toString() {
    return request.getMethod() + " " + request.getRequestURI() + " " + Correlation.of(request);
  }
}
