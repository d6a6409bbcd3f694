package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.casefile.CaseFiles;
import cn.duban.complaint.ejb.casefile.CaseLocks;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.shared.PathValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Reads a case for the answer of its GET and of every step on it. */
@RequestScoped
public class CaseReading {
  @Inject CaseFiles files;
  @Inject CaseLocks locks;
  @Context HttpHeaders headers;

  /** The case as this person reads it. */
  CaseRecord record(ComplaintNumber number) {
    var messages = Messages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return CaseRecord.of(files.get(number), messages);
  }

  /**
   * Holds the case until the step ends, before anything of it is read; one that this person may not
   * see does not exist, whatever his role lets him do elsewhere.
   */
  void hold(ComplaintNumber number) {
    locks.hold(number);
  }

  /** The case that the path names, held until the step ends. */
  Optional<CaseRecord> current(PathValues path) {
    if (!path.values().containsKey("number")) {
      return Optional.empty();
    }
    var number = new ComplaintNumber(path.text("number"));
    hold(number);
    return Optional.of(record(number));
  }
}
