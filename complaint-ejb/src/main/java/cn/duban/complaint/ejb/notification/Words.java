package cn.duban.complaint.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portal's wording on this node, from the moment at which the portal has started: the bundles
 * belong to the portal's module, which this one does not see.
 */
@ApplicationScoped
public class Words {
  private volatile @Nullable Wording wording;

  /** The portal has started. */
  public void become(Wording started) {
    wording = started;
  }

  /** The portal stops. */
  public void fallSilent() {
    wording = null;
  }

  /** The wording; empty while the portal is starting. */
  public Optional<Wording> current() {
    return Optional.ofNullable(wording);
  }
}
