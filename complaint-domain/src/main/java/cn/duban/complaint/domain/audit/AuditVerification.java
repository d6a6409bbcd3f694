package cn.duban.complaint.domain.audit;

import java.util.List;

/** Walks the sealed entries from the first to the last and finds the first that does not fit. */
public final class AuditVerification {
  private long checked;
  private String lastHash = AuditChain.BEGINNING;
  private long brokenAt;

  /** Checks the next entries in the order of their places. */
  public void check(List<AuditEntry> next) {
    for (var entry : next) {
      if (intact()) {
        follow(entry);
      }
    }
  }

  private void follow(AuditEntry entry) {
    long place = checked + 1;
    if (entry.sealedAs(place, lastHash)) {
      checked = place;
      lastHash = entry.hash().orElseThrow();
    } else {
      brokenAt = place;
    }
  }

  /** Compares the last entry with the end of the chain: what was cut off at the end is missed. */
  public void finish(AuditChain chain) {
    if (intact() && !(checked == chain.length() && lastHash.equals(chain.lastHash()))) {
      brokenAt = Math.min(checked, chain.length()) + 1;
    }
  }

  /** Whether nothing was altered, inserted or removed so far. */
  public boolean intact() {
    return brokenAt == 0;
  }

  /** How many entries were found as they were sealed. */
  public long checked() {
    return checked;
  }

  /** The place of the first entry that is missing or altered; 0 if intact. */
  public long brokenAt() {
    return brokenAt;
  }
}
