/**
 * Notifications: who is told of what in the portal, by e-mail and by webhooks (requirements §7).
 */
@NullMarked
package cn.duban.complaint.domain.notification;

import org.jspecify.annotations.NullMarked;
