package cn.duban.complaint.persistence;

import java.sql.Types;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** One column of the type {@code uuid}: the drivers take and give the value as it is. */
class UuidColumn implements Converter {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
    return value;
  }

  @Override
  public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public void initialize(DatabaseMapping mapping, Session session) {
    var column =
        mapping instanceof DirectCollectionMapping several
            ? several.getDirectField()
            : mapping.getField();
    column.setSqlType(Types.OTHER);
  }
}
