package cn.duban.complaint.domain.complaint;

/** 信息来源: by which way the complaint came (表一, 4.1.1). */
public enum Channel {
  /** 电话. */
  PHONE,
  /** 信函. */
  LETTER,
  /** 上门. */
  VISIT,
  /** 上级主管部门转发. */
  AUTHORITY,
  /** 营业厅意见调查表; printed under 其他. */
  SURVEY,
  /** 消费者协会; printed under 其他. */
  CONSUMER_ASSOCIATION,
  /** 媒体; printed under 其他. */
  MEDIA,
  /** 部门转发或发起; printed under 其他. */
  DEPARTMENT,
  /** 网上; printed under 其他. */
  ONLINE,
  /** 其他, with a text that says which. */
  OTHER
}
