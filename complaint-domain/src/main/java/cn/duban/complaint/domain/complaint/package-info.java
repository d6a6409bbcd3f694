/** The complaint and its life: registered, dispatched, handled, called back, closed (4.1, 4.2). */
@NullMarked
package cn.duban.complaint.domain.complaint;

import org.jspecify.annotations.NullMarked;
