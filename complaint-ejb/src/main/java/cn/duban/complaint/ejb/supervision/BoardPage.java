package cn.duban.complaint.ejb.supervision;

import java.util.List;

/** One page of the supervision board, and how many lines there are on all pages. */
public record BoardPage(List<ObligationView> rows, long total) {
  public BoardPage {
    rows = List.copyOf(rows);
  }
}
