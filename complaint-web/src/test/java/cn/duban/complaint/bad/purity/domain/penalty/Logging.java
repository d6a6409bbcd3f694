package cn.duban.complaint.bad.purity.domain.penalty;

import java.util.logging.Logger;

class Logging {
  Logger log = Logger.getLogger("bad");
}
