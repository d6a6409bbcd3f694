/** Supervision 督办: everything somebody owes, with a due time and a light. */
@NullMarked
package cn.duban.complaint.domain.supervision;

import org.jspecify.annotations.NullMarked;
