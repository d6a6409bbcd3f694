/**
 * How people and systems come in: the one authentication mechanism, tokens, the portal's session.
 */
@NullMarked
package cn.duban.complaint.web.security;

import org.jspecify.annotations.NullMarked;
