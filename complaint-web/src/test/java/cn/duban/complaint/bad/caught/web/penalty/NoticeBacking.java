package cn.duban.complaint.bad.caught.web.penalty;

class NoticeBacking {
  int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
