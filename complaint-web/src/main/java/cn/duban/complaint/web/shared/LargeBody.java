package cn.duban.complaint.web.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a resource that takes files: what comes is read up to the largest body, not until the end. */
@Documented
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface LargeBody {}
