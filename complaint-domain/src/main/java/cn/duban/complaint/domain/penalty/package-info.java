/** Penalty notices, R/G095-3, and the lines they are made of (4.3.2, 4.3.5). */
@NullMarked
package cn.duban.complaint.domain.penalty;

import org.jspecify.annotations.NullMarked;
