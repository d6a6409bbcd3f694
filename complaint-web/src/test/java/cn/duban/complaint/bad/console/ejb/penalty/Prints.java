package cn.duban.complaint.bad.console.ejb.penalty;

class Prints {
  void print() {
    System.out.println("bad");
  }
}
