package cn.duban.complaint.bad.schedule.ejb.penalty;

import jakarta.ejb.Schedule;

class Accrual {
  @Schedule(hour = "0")
  void everyDay() {}
}
