package cn.duban.complaint.ejb.security;

/** A new integration token at the only moment when it can be read. */
public record GrantedToken(String token, TokenRow row) {
  @Override
  public String toString() {
    return "GrantedToken[" + row + "]"; // never into a log
  }
}
