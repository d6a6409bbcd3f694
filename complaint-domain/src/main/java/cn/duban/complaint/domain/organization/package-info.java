/** Departments, the people in them, what they may do, and who stands in for whom. */
@NullMarked
package cn.duban.complaint.domain.organization;

import org.jspecify.annotations.NullMarked;
