@NullMarked
package cn.duban.complaint.ejb.calendar;

import org.jspecify.annotations.NullMarked;
