/** Keeps the book of what everybody owes and shows the supervision board (督办). */
@NullMarked
package cn.duban.complaint.ejb.supervision;

import org.jspecify.annotations.NullMarked;
