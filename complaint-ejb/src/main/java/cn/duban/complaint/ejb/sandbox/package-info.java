/**
 * The example company: its people, its clock, its jobs; only where the sandbox is switched on
 * (requirements §10).
 */
@NullMarked
package cn.duban.complaint.ejb.sandbox;

import org.jspecify.annotations.NullMarked;
