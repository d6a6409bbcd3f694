package cn.duban.complaint.domain.complaint;

/** The code of a category of 表四: a type, or a type and its kind, such as {@code NETWORK/TRUNK}. */
public record CategoryCode(String value) {
  @Override
  public String toString() {
    return value;
  }

  /** The type before the slash: {@code NETWORK}. */
  public String type() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }
}
