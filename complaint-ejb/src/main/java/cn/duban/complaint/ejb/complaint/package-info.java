/** The steps of a complaint as transactions: registered, dispatched, handled, answered (4.2). */
@NullMarked
package cn.duban.complaint.ejb.complaint;

import org.jspecify.annotations.NullMarked;
