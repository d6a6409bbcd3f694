/** Exemption appeals, R/G095-4, in REST and on the portal (4.3.6). */
@NullMarked
package cn.duban.complaint.web.appeal;

import org.jspecify.annotations.NullMarked;
