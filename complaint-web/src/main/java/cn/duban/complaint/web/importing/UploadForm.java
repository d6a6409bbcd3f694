package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.importing.LedgerUpload;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ledger that is handed in on the page, and how it is to be read. */
public class UploadForm {
  private @Nullable Part file;
  private @Nullable String mapping;

  LedgerUpload toUpload() {
    if (file == null || file.getSize() == 0) {
      throw RuleViolation.of("file", TextRule.MISSING);
    }
    try {
      var name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
      return new LedgerUpload(name, null, file.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String toMapping() {
    if (mapping == null) {
      throw RuleViolation.of("mapping", TextRule.MISSING);
    }
    return mapping;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getMapping() {
    return mapping;
  }

  public void setMapping(@Nullable String mapping) {
    this.mapping = mapping;
  }
}
