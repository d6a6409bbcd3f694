package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.ejb.attachment.AttachmentRow;
import cn.duban.complaint.ejb.casefile.CaseAttachments;
import cn.duban.complaint.web.shared.PortalMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 附件 of the case on its page (表一). */
@Named
@RequestScoped
public class AttachmentBacking {
  @Inject CaseAttachments attachments;
  @Inject PortalMessages messages;

  private @Nullable Part file;

  /** The files of the case, oldest first. */
  public List<AttachmentRow> of(ComplaintNumber number) {
    return attachments.list(number);
  }

  /** Puts the chosen file beside the case. */
  public String add(ComplaintNumber number) throws IOException {
    var added = attachments.add(number, AttachmentContent.uploads(file));
    messages.flash("attachment.added", added.get(0).name());
    return StepDone.page(number).redirect();
  }

  /** Hands a file out. */
  public void load(ComplaintNumber number, UUID id) throws IOException {
    var row = attachments.take(number, id);
    var content = new AttachmentContent(attachments, number, row);
    Faces.getExternalContext()
        .setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    Faces.sendFile(row.name(), true, content::write);
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
