package cn.duban.complaint.bad.neighbour.web.penalty;

class FirstBacking {}
