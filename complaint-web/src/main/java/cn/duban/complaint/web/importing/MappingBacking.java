package cn.duban.complaint.web.importing;

import cn.duban.complaint.ejb.importing.ComplaintImport;
import cn.duban.complaint.ejb.importing.LedgerPreview;
import cn.duban.complaint.ejb.importing.MappingDesk;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The page where it is said which column of a ledger fills which field. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class MappingBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ComplaintImport imports;
  @Inject MappingDesk mappings;
  @Inject PortalMessages messages;

  private final MappingForm form = new MappingForm();
  private transient @Nullable UploadForm upload;
  private transient @Nullable LedgerPreview preview;
  private @Nullable String name;

  /** Fills the form with the mapping of this name, if one is named. */
  public void load() {
    if (name != null) {
      form.fill(mappings.get(name));
    }
  }

  /** Shows the first rows of a ledger, and guesses what its columns are. */
  public void look() {
    var read = imports.preview(getUpload().toUpload());
    form.guess(read.heading());
    preview = read;
  }

  /** Keeps the mapping. */
  public String save() {
    var kept = mappings.keep(form.toMapping());
    messages.flash("importing.mapping.saved", kept.name());
    return ViewParams.to("/importing/upload").redirect();
  }

  public MappingForm getForm() {
    return form;
  }

  /** The ledger to look at; a file does not outlive its request. */
  public UploadForm getUpload() {
    var current = upload == null ? new UploadForm() : upload;
    upload = current;
    return current;
  }

  public @Nullable LedgerPreview getPreview() {
    return preview;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
