package cn.duban.complaint.bad.timer.ejb.penalty;

import java.util.List;

class AccrualTimer {
  List<String> work = List.of();
}
