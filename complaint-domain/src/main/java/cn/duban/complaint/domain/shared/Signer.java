package cn.duban.complaint.domain.shared;

import org.jspecify.annotations.Nullable;

/** Who signs (a user name), and for whom if as a deputy. */
public record Signer(String person, @Nullable String onBehalfOf) {
  /** Somebody who signs for nobody but himself. */
  public static Signer self(String person) {
    return new Signer(person, null);
  }
}
