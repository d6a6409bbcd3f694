package cn.duban.complaint.bad.order.domain.penalty;

import cn.duban.complaint.bad.order.domain.appeal.Appeal;

class LooksAhead {
  Appeal appeal = new Appeal();
}
