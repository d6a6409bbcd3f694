package cn.duban.complaint.ejb.appeal;

import java.util.List;

/** One page of appeals, and how many there are on all pages. */
public record AppealPage(List<AppealView> appeals, long total) {
  public AppealPage {
    appeals = List.copyOf(appeals);
  }
}
