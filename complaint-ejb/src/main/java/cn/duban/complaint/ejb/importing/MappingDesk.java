package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.domain.importing.ImportMappings;
import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.ShippedMappings;
import cn.duban.complaint.domain.importing.StoredMapping;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where the customer service manager says how a ledger is to be read. */
@Stateless
@RolesAllowed(Roles.CS_MANAGER)
public class MappingDesk {
  @Inject ImportMappings mappings;
  @Inject AuditTrail trail;
  @Inject Pen pen;

  /** Every mapping: those that the product brings, then one's own. */
  public List<ImportMapping> list() {
    return Stream.concat(
            ShippedMappings.all().stream(), mappings.all().stream().map(StoredMapping::mapping))
        .toList();
  }

  /**
   * The mapping of this name.
   *
   * @throws RuleViolation {@link ImportRule#NO_SUCH_MAPPING}
   */
  public ImportMapping get(String name) {
    return ShippedMappings.find(name)
        .or(() -> mappings.find(name).map(StoredMapping::mapping))
        .orElseThrow(() -> new RuleViolation(ImportRule.NO_SUCH_MAPPING, name));
  }

  /** Keeps a mapping, or changes the one of its name; one that the product brings stays. */
  public ImportMapping keep(ImportMapping mapping) {
    if (ShippedMappings.find(mapping.name()).isPresent()) {
      throw new RuleViolation(ImportRule.SHIPPED_MAPPING, mapping.name());
    }
    var act = pen.act();
    mappings
        .find(mapping.name())
        .ifPresentOrElse(
            kept -> kept.become(mapping, act), () -> mappings.add(StoredMapping.of(mapping, act)));
    trail.record(
        AuditEntry.of(
                act.at(),
                act.by(),
                "IMPORT_MAPPING_CHANGED",
                AuditSubject.of("importMapping", mapping.name()))
            .saying(mapping.toString()));
    return mapping;
  }
}
