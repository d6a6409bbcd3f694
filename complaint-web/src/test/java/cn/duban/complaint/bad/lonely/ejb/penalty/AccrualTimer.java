package cn.duban.complaint.bad.lonely.ejb.penalty;

class AccrualTimer {
  AccrualSweep sweep = new AccrualSweep();

  void everyDay() {
    sweep.run();
  }
}
