package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.LedgerEntry;
import cn.duban.complaint.domain.importing.RowFault;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.NumberIssuers;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The import on a real database in plain Java SE; each call of a boundary is a transaction. */
final class ImportTables {
  private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private static final Actor CS_MANAGER =
      new Actor(
          "kf.manager", DepartmentCode.CUSTOMER_SERVICE, Set.of(Role.CS_MANAGER), Set.of(), NOW);

  private final TestDatabase database;

  ImportTables(TestDatabase database) {
    this.database = database;
  }

  Instant now() {
    return NOW;
  }

  Complaints complaints(EntityManager em) {
    return ComplaintTables.complaintsOn(em);
  }

  int nextNumberOf2015() {
    return database.inTransaction(
        em -> NumberIssuers.on(em).next(ComplaintRegistration.FORM, "KF", 2015));
  }

  ImportRuns runs(EntityManager em) {
    var runs = new ImportRuns();
    runs.imports = imports(em);
    runs.categories = ComplaintTables.categoriesOn(em);
    runs.trail = AuditTrails.on(em);
    runs.clock = CLOCK;
    return runs;
  }

  private ImportChunk chunk(EntityManager em) {
    var chunk = new ImportChunk();
    chunk.imports = imports(em);
    chunk.complaints = complaints(em);
    chunk.numbers = NumberIssuers.on(em);
    chunk.trail = AuditTrails.on(em);
    chunk.clock = CLOCK;
    return chunk;
  }

  private static JpaImports imports(EntityManager em) {
    var imports = new JpaImports();
    imports.em = em;
    return imports;
  }

  ComplaintImport boundary() {
    var boundary = new ComplaintImport();
    boundary.mappings = new MappingDesk();
    boundary.runs = new TransactionalRuns();
    boundary.pen =
        new Pen() {
          @Override
          public Act act() {
            return new Act(CS_MANAGER, NOW);
          }
        };
    boundary.work = new ImportWork();
    boundary.work.runs = boundary.runs;
    boundary.work.chunks = new TransactionalChunk();
    boundary.work.clock = CLOCK;
    return boundary;
  }

  /** What the container does for REQUIRES_NEW. */
  private final class TransactionalChunk extends ImportChunk {
    @Override
    public ImportRun.Tally take(UUID run, int rows, List<LedgerEntry> entries, Actor actor) {
      return database.inTransaction(em -> chunk(em).take(run, rows, entries, actor));
    }
  }

  /** What the container does for REQUIRES_NEW. */
  private final class TransactionalRuns extends ImportRuns {
    @Override
    public UUID begin(String mapping, String fileName, int rows, Act act) {
      return database.inTransaction(em -> runs(em).begin(mapping, fileName, rows, act));
    }

    @Override
    public void advance(UUID run, ImportRun.Tally tally) {
      database.run(em -> runs(em).advance(run, tally));
    }

    @Override
    public void finish(UUID run, List<RowFault> faults) {
      database.run(em -> runs(em).finish(run, faults));
    }

    @Override
    public void fail(UUID run, List<RowFault> faults) {
      database.run(em -> runs(em).fail(run, faults));
    }

    @Override
    public ImportReport report(UUID run) {
      return database.inTransaction(em -> runs(em).report(run));
    }

    @Override
    public Set<String> known(String source, Collection<String> keys) {
      return database.inTransaction(em -> runs(em).known(source, keys));
    }

    @Override
    public Set<CategoryCode> categoriesInUse() {
      return database.inTransaction(em -> runs(em).categoriesInUse());
    }
  }
}
