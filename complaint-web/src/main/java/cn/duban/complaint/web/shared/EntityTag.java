package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Digest;
import java.util.regex.Pattern;

/** The {@code ETag} of an answer: a digest of what it says. */
record EntityTag(String value) {
  private static final int LENGTH = 32;
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  static EntityTag of(byte[] json) {
    return new EntityTag(Digest.of(json).substring(0, LENGTH));
  }

  /** Whether an {@code If-Match} or {@code If-None-Match} header names this one. */
  boolean isNamedBy(String header) {
    return header.strip().equals("*")
        || TAG.matcher(header).results().anyMatch(tag -> tag.group(1).equals(value));
  }

  @Override
  public String toString() {
    return '"' + value + '"';
  }
}
