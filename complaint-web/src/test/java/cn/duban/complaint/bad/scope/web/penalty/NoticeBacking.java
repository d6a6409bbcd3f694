package cn.duban.complaint.bad.scope.web.penalty;

import jakarta.inject.Named;

@Named
class NoticeBacking {}
