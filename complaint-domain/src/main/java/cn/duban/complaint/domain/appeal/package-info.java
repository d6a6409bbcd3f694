/** Exemption appeals, R/G095-4 (4.3.6). */
@NullMarked
package cn.duban.complaint.domain.appeal;

import org.jspecify.annotations.NullMarked;
