/** Departments, people and deputies: their tables and the console that keeps them. */
@NullMarked
package cn.duban.complaint.ejb.organization;

import org.jspecify.annotations.NullMarked;
