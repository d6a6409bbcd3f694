/** Moves the clock of the example company and runs its jobs at once (requirements §10). */
@NullMarked
package cn.duban.complaint.ejb.sandbox;

import org.jspecify.annotations.NullMarked;
