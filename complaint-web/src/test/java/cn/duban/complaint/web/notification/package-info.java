/** Tests of what the package of the same name does. */
@NullMarked
package cn.duban.complaint.web.notification;

import org.jspecify.annotations.NullMarked;
