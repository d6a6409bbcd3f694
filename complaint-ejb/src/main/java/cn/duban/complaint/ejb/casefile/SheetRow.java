package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.organization.DepartmentCode;

/** A sheet that its department did not send back, as a list needs it. */
public record SheetRow(String complaint, int round, DepartmentCode department) {}
