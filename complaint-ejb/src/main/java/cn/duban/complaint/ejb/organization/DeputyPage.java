package cn.duban.complaint.ejb.organization;

import java.util.List;

/** One page of the deputies and how many there are in all. */
public record DeputyPage(List<DeputyRow> items, long total) {}
