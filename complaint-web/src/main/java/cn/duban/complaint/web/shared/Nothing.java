package cn.duban.complaint.web.shared;

/** The body {@code {}} of a step that needs no words; a field in it is refused like any other. */
public record Nothing() {}
