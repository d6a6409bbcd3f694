/** Signing in and who the caller is: passwords, locks, tokens, signatures, the first start. */
@NullMarked
package cn.duban.complaint.ejb.security;

import org.jspecify.annotations.NullMarked;
