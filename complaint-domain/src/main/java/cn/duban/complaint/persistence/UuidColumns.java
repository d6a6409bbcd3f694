package cn.duban.complaint.persistence;

import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Maps {@code java.util.UUID} to columns of the type {@code uuid}, which both databases have.
 * EclipseLink 4.0 by itself fails where such a value is missing: reading it on H2, writing it on
 * PostgreSQL.
 */
public class UuidColumns implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    for (var descriptor : session.getDescriptors().values()) {
      for (var mapping : descriptor.getMappings()) {
        if (mapping instanceof AbstractDirectMapping direct
            && direct.getConverter() instanceof UUIDConverter) {
          direct.setConverter(new UuidColumn());
        } else if (mapping instanceof DirectCollectionMapping several
            && several.getValueConverter() instanceof UUIDConverter) {
          several.setValueConverter(new UuidColumn());
        }
      }
    }
  }
}
