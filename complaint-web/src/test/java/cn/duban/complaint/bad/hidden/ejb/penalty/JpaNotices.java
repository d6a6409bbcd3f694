package cn.duban.complaint.bad.hidden.ejb.penalty;

public class JpaNotices {}
