package cn.duban.complaint.domain.audit;

/**
 * What an entry is about: the kind of record ({@code complaint}, {@code penaltyNotice}, {@code
 * user}) and the key by which people know it ({@code 2026KF001}).
 */
public record AuditSubject(String type, String key) {
  private static final int LONGEST_TYPE = 40;
  private static final int LONGEST_KEY = 100;

  public AuditSubject {
    if (type.isBlank() || type.length() > LONGEST_TYPE) {
      throw new IllegalArgumentException("Not a kind of record: " + type);
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("Not a key of a record: " + key);
    }
  }

  /** The record of this kind with this key. */
  public static AuditSubject of(String type, Object key) {
    return new AuditSubject(type, key.toString());
  }
}
