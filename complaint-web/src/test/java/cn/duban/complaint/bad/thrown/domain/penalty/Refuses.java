package cn.duban.complaint.bad.thrown.domain.penalty;

class Refuses {
  void refuse() {
    throw new UnsupportedOperationException();
  }
}
