package cn.duban.complaint.bad.modules.web.penalty;

public class Page {}
