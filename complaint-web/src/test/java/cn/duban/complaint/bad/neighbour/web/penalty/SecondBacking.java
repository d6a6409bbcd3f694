package cn.duban.complaint.bad.neighbour.web.penalty;

class SecondBacking {
  FirstBacking first = new FirstBacking();
}
