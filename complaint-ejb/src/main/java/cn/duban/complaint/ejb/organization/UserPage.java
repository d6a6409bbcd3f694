package cn.duban.complaint.ejb.organization;

import java.util.List;

/** One page of the people and how many there are in all. */
public record UserPage(List<UserRow> items, long total) {}
