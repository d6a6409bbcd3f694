package cn.duban.complaint.ejb.shared;

import java.util.Optional;

/**
 * Through which server e-mail goes out.
 *
 * @param from the sender's address
 * @param user who signs in there; empty: nobody
 * @param security whether and how the connection is encrypted
 */
public record MailServer(
    String host, int port, String from, Optional<String> user, String password, Security security) {

  /** How a connection is encrypted. */
  public enum Security {
    /** In the clear, then encrypted; without encryption nothing is sent. */
    STARTTLS,
    /** Encrypted from the beginning. */
    TLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  @Override
  public String toString() {
    return host + ":" + port; // never a password into a log
  }
}
