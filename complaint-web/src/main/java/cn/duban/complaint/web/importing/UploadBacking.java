package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.ejb.importing.ComplaintImport;
import cn.duban.complaint.ejb.importing.ImportProgress;
import cn.duban.complaint.ejb.importing.MappingDesk;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page where a ledger is handed in: tried first, then taken over. */
@Named
@RequestScoped
public class UploadBacking {
  @Inject ComplaintImport imports;
  @Inject MappingDesk mappings;

  private final UploadForm form = new UploadForm();
  private @Nullable ImportRecord tried;

  /** Says what an import would do, and changes nothing. */
  public void tryIt() {
    var report = imports.dryRun(form.toMapping(), form.toUpload());
    tried = ImportRecord.of(report, MessagesOfThePage.now());
  }

  /** Takes the rows over in the background, and leads to where one sees how far it is. */
  public String run() {
    var run = imports.start(form.toMapping(), form.toUpload());
    return ViewParams.to("/importing/run").with("run", run).redirect();
  }

  /** The names of the mappings. */
  public List<String> getMappings() {
    return mappings.list().stream().map(ImportMapping::name).toList();
  }

  /** The latest runs, the newest first. */
  public List<ImportProgress> getLatest() {
    return imports.latest();
  }

  /** What came of the last try. */
  public @Nullable ImportRecord getTried() {
    return tried;
  }

  public UploadForm getForm() {
    return form;
  }
}
