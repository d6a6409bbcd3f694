package cn.duban.complaint.bad.date.domain.penalty;

import java.util.Date;

@SuppressWarnings("JavaUtilDate")
class OldDate {
  Date at = new Date(0);
}
