package cn.duban.complaint.web.shared;

/** One line of a choice: what is chosen, and what the person reads. */
public record Option(Object value, String label) {}
