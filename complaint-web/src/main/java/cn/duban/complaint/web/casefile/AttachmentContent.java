package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.attachment.AttachmentRow;
import cn.duban.complaint.ejb.attachment.AttachmentUpload;
import cn.duban.complaint.ejb.casefile.CaseAttachments;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is in a file, as it comes in and goes out: part by part, never whole in memory. */
record AttachmentContent(CaseAttachments attachments, ComplaintNumber number, AttachmentRow row) {
  /** Writes the parts, one after the other. */
  void write(OutputStream out) throws IOException {
    Optional<byte[]> part = attachments.part(number, row.id(), 0);
    for (int next = 1; part.isPresent(); next++) {
      out.write(part.get());
      part = attachments.part(number, row.id(), next);
    }
  }

  /** The file of a form; refused if none was chosen. */
  static List<AttachmentUpload> uploads(@Nullable Part file) throws IOException {
    if (file == null) {
      throw RuleViolation.of("file", AttachmentRule.NO_FILE);
    }
    return List.of(new AttachmentUpload(file.getSubmittedFileName(), file.getInputStream()));
  }
}
