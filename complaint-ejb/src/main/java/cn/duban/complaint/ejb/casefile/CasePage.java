package cn.duban.complaint.ejb.casefile;

import java.util.List;

/** One page of a list of cases, and how many there are on all pages. */
public record CasePage(List<CaseRow> rows, long total) {
  public CasePage {
    rows = List.copyOf(rows);
  }
}
