/** The supervision board (督办) in REST and on the portal. */
@NullMarked
package cn.duban.complaint.web.supervision;

import org.jspecify.annotations.NullMarked;
