/** The clock and the jobs of the sandbox; outside a sandbox nothing here exists. */
@NullMarked
package cn.duban.complaint.web.sandbox;

import org.jspecify.annotations.NullMarked;
