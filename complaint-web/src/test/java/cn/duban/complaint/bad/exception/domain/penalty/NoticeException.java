package cn.duban.complaint.bad.exception.domain.penalty;

class NoticeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
