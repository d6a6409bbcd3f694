/** Penalty notices, R/G095-3, in REST and on the portal (4.2.4, 4.3.5). */
@NullMarked
package cn.duban.complaint.web.penalty;

import org.jspecify.annotations.NullMarked;
