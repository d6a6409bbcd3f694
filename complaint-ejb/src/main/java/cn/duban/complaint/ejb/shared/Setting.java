package cn.duban.complaint.ejb.shared;

/** The keys of the configuration (MicroProfile Config: system property, environment, file). */
public final class Setting {
  /** Whether this is a sandbox: example people, a clock that can be moved. Never the default. */
  public static final String SANDBOX = "complaint.sandbox";

  private Setting() {}
}
