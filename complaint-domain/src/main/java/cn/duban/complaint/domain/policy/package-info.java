/** What the regulation leaves open and an administrator decides, dated and with a reason. */
@NullMarked
package cn.duban.complaint.domain.policy;

import org.jspecify.annotations.NullMarked;
