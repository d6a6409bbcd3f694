package cn.duban.complaint.ejb.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess: 256 random bits. */
@ApplicationScoped
public class Secrets {
  private static final int BYTES = 32;
  private static final String MARK = "duban_"; // lets scanners find a leaked one

  private final SecureRandom random = new SecureRandom();

  /** Another secret. */
  public String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
