/** How the one persistence unit speaks to its databases; the only code that knows EclipseLink. */
@NullMarked
package cn.duban.complaint.persistence;

import org.jspecify.annotations.NullMarked;
