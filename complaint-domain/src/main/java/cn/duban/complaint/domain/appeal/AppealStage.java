package cn.duban.complaint.domain.appeal;

import java.util.EnumSet;
import java.util.Set;

/** Where R/G095-4 stands, and whose opinions are wanted there (4.3.6). */
public enum AppealStage {
  /** Filed by the liable person: the department's opinion comes first. */
  DEPARTMENT,
  /** 综合部和客户服务部调查确认, in either order. */
  INVESTIGATION,
  /** 分管副总. */
  EXECUTIVE,
  /** 总经理. */
  GENERAL_MANAGER,
  /** Granted: 120 % come back, or the notice is voided. */
  GRANTED,
  /** Refused, with a reason. */
  REFUSED;

  /** The seats that give an opinion at this stage. */
  public Set<AppealSeat> seats() {
    return switch (this) {
      case DEPARTMENT -> EnumSet.of(AppealSeat.DEPARTMENT);
      case INVESTIGATION -> EnumSet.of(AppealSeat.CUSTOMER_SERVICE, AppealSeat.GENERAL_AFFAIRS);
      case EXECUTIVE -> EnumSet.of(AppealSeat.EXECUTIVE);
      case GENERAL_MANAGER -> EnumSet.of(AppealSeat.GENERAL_MANAGER);
      case GRANTED, REFUSED -> EnumSet.noneOf(AppealSeat.class);
    };
  }

  AppealStage next() {
    return switch (this) {
      case DEPARTMENT -> INVESTIGATION;
      case INVESTIGATION -> EXECUTIVE;
      case EXECUTIVE -> GENERAL_MANAGER;
      case GENERAL_MANAGER, GRANTED -> GRANTED;
      case REFUSED -> REFUSED;
    };
  }

  /** Whether it has been decided. */
  public boolean isDecided() {
    return this == GRANTED || this == REFUSED;
  }
}
