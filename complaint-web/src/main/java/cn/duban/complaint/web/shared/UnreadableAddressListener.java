package cn.duban.complaint.web.shared;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An address whose parameters cannot be read leads to nothing: 404, not a half-empty page. */
public class UnreadableAddressListener implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var context = event.getFacesContext();
    if (!context.isPostback() && context.isValidationFailed()) {
      try {
        context.getExternalContext().responseSendError(404, null);
        context.responseComplete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
