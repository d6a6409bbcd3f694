/** A year of the company at work, checked against arithmetic of its own. */
@org.jspecify.annotations.NullMarked
package cn.duban.complaint.ejb.simulation;
