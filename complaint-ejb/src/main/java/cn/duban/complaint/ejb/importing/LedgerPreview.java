package cn.duban.complaint.ejb.importing;

import java.util.List;

/** The heading of a ledger and its first rows, for making a mapping. */
public record LedgerPreview(List<String> heading, List<List<String>> rows) {
  public LedgerPreview {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }
}
