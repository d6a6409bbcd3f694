/** Departments, people and deputies in the REST contract. */
@NullMarked
package cn.duban.complaint.web.organization;

import org.jspecify.annotations.NullMarked;
