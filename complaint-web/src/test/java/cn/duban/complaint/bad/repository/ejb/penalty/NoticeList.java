package cn.duban.complaint.bad.repository.ejb.penalty;

class NoticeList implements NoticeQueries {}
