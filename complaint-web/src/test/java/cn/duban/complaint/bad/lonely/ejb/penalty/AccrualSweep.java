package cn.duban.complaint.bad.lonely.ejb.penalty;

class AccrualSweep {
  void run() {}
}
