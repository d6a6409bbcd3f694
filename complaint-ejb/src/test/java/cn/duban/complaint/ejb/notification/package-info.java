/** Tests of what the package of the same name says. */
@NullMarked
package cn.duban.complaint.ejb.notification;

import org.jspecify.annotations.NullMarked;
