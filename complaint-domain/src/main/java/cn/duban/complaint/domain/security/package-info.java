/**
 * Signing in: passwords, locks after failures, access tokens, and the fresh sign-in of a signature.
 */
@NullMarked
package cn.duban.complaint.domain.security;

import org.jspecify.annotations.NullMarked;
