/** The audit trail in the REST contract. */
@NullMarked
package cn.duban.complaint.web.audit;

import org.jspecify.annotations.NullMarked;
