/** One's messages in the portal, and the administrator's pages about their way out of the house. */
@NullMarked
package cn.duban.complaint.web.notification;

import org.jspecify.annotations.NullMarked;
