/** Messages to people, and their way out of the house through the outbox. */
@NullMarked
package cn.duban.complaint.ejb.notification;

import org.jspecify.annotations.NullMarked;
