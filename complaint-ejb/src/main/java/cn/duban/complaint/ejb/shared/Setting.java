package cn.duban.complaint.ejb.shared;

/**
 * The keys of the configuration (MicroProfile Config: system property, environment, file of the
 * server). What the business may change is no setting but a policy.
 */
public final class Setting {
  /** Whether this is a sandbox: example people, a clock that can be moved. Never the default. */
  public static final String SANDBOX = "complaint.sandbox";

  /** What the clock of a sandbox shows when it starts for the first time. */
  public static final String SANDBOX_START = "complaint.sandbox.start";

  /** Whether a sandbox also has example complaints in every state. */
  public static final String SANDBOX_EXAMPLES = "complaint.sandbox.examples";

  /** The folder of the embedded database. */
  public static final String DATA = "complaint.data";

  /** Where people reach the portal: the start of every link in a mail and every QR code. */
  public static final String PORTAL_URL = "complaint.portal.url";

  /** The mail server; without one no e-mail is sent. */
  public static final String MAIL_HOST = "complaint.mail.host";

  /** The port of the mail server; 587 if it is not set. */
  public static final String MAIL_PORT = "complaint.mail.port";

  /** Whose name e-mail bears: {@code duban@example.org}. */
  public static final String MAIL_FROM = "complaint.mail.from";

  /** Who signs in at the mail server; nobody if it is not set. */
  public static final String MAIL_USER = "complaint.mail.user";

  /** With which password. */
  public static final String MAIL_PASSWORD = "complaint.mail.password";

  /** {@code starttls} (if it is not set), {@code tls} or {@code none}. */
  public static final String MAIL_SECURITY = "complaint.mail.security";

  private Setting() {}
}
