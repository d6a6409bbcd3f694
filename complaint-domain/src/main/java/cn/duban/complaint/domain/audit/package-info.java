/** Who did what, when and to which record: the timeline of every case and the audit trail. */
@NullMarked
package cn.duban.complaint.domain.audit;

import org.jspecify.annotations.NullMarked;
