package cn.duban.complaint.bad.boundary.web.penalty;

import jakarta.ejb.Stateless;

@Stateless
class Enforcement {}
