package cn.duban.complaint.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a form: who signed, for whom if as a deputy ("C 代 A"), when, and the hash of
 * what stood above it.
 */
@Embeddable
public class Signoff {

  @Column(name = "done_by")
  private String by;

  @Column(name = "on_behalf_of")
  private @Nullable String onBehalfOf;

  @Column(name = "done_at")
  private Instant at;

  @Column(name = "content_hash")
  private String contentHash;

  @SuppressWarnings("NullAway.Init")
  protected Signoff() {} // JPA

  public Signoff(Signer signer, Instant at, String content) {
    this.by = signer.person();
    this.onBehalfOf = signer.onBehalfOf();
    this.at = at;
    this.contentHash = Digest.of(content);
  }

  public String by() {
    return by;
  }

  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  public Instant at() {
    return at;
  }

  /** SHA-256, hexadecimal, of the text that was signed. */
  public String contentHash() {
    return contentHash;
  }
}
