/** What the regulation leaves open, in the REST contract. */
@NullMarked
package cn.duban.complaint.web.policy;

import org.jspecify.annotations.NullMarked;
