package cn.duban.complaint.bad.repository.ejb.penalty;

interface NoticeQueries {}
