package cn.duban.complaint.domain.complaint;

/** The three classes of complaint (4.1). */
public enum ComplaintClass {
  /** 常规投诉 (4.1.1). */
  ROUTINE,
  /** 发掘性投诉: found by staff (4.1.2). */
  DISCOVERED,
  /** 集中性投诉: many at once, after an incident (4.1.3). */
  CONCENTRATED
}
