package cn.duban.complaint.web.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a resource class: outside a sandbox it does not exist, 404 for everybody. */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface SandboxOnly {}
