/** Keeping the policies, and reading them as they hold on a date. */
@NullMarked
package cn.duban.complaint.ejb.policy;

import org.jspecify.annotations.NullMarked;
