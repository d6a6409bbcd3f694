package cn.duban.complaint.web.importing;

import cn.duban.complaint.ejb.importing.ComplaintImport;
import cn.duban.complaint.ejb.importing.ImportProgress;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of one run: how far it is, then what came of it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class RunBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ComplaintImport imports;

  private @Nullable String run;
  private transient @Nullable ImportProgress progress;

  /** Reads how far the run is. */
  public void load() {
    progress = imports.progress(id());
  }

  private UUID id() {
    return ImportRecord.idOf(run);
  }

  /** How far the run is, read anew in every request. */
  public @Nullable ImportProgress getProgress() {
    if (progress == null && run != null) {
      load();
    }
    return progress;
  }

  /** What came of the run. */
  public ImportRecord getReport() {
    return ImportRecord.of(imports.report(id()), MessagesOfThePage.now());
  }

  /** Hands out what was wrong as a table. */
  public void saveErrors() throws IOException {
    Faces.sendFile(getReport().errorsAsCsv(), "import-" + run + ".csv", true);
  }

  public @Nullable String getRun() {
    return run;
  }

  public void setRun(@Nullable String run) {
    this.run = run;
  }
}
