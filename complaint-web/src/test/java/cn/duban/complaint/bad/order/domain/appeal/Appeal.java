package cn.duban.complaint.bad.order.domain.appeal;

public class Appeal {}
