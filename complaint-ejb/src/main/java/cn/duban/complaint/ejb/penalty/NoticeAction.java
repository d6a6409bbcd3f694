package cn.duban.complaint.ejb.penalty;

/** A step that can be taken on a notice. */
public enum NoticeAction {
  /** Fine what is overdue until now. */
  CUT_OFF,
  /** 客户服务部确认. */
  CONFIRM,
  /** Void the draft. */
  WITHDRAW,
  /** 综合部审核: approve or send back. */
  REVIEW,
  /** 综合部执行. */
  EXECUTE
}
