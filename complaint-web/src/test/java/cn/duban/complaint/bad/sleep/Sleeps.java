package cn.duban.complaint.bad.sleep;

class Sleeps {
  void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
