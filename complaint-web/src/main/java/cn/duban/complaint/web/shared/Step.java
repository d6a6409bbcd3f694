package cn.duban.complaint.web.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a resource class: every POST, PUT, PATCH and DELETE is one step, that is one transaction which
 * honours {@code If-Match} and, for a POST, {@code Idempotency-Key}. A GET is left alone.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Step {}
