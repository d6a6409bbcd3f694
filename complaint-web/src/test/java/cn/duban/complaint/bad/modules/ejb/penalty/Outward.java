package cn.duban.complaint.bad.modules.ejb.penalty;

import cn.duban.complaint.bad.modules.web.penalty.Page;

class Outward {
  Page page = new Page();
}
