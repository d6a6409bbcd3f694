package cn.duban.complaint.ejb.penalty;

import java.util.List;

/** One page of notices, and how many there are on all pages. */
public record NoticePage(List<NoticeView> notices, long total) {
  public NoticePage {
    notices = List.copyOf(notices);
  }
}
