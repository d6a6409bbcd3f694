package cn.duban.complaint.ejb.supervision;

/** How many open obligations shine in each light. */
public record Lights(long red, long yellow, long green) {}
