/** Corrective and preventive action, R/G095-2 (4.2.2, 表二). */
@NullMarked
package cn.duban.complaint.domain.capa;

import org.jspecify.annotations.NullMarked;
