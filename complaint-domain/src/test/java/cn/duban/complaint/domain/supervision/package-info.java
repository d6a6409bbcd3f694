/** Tests of what the package of the same name says. */
@NullMarked
package cn.duban.complaint.domain.supervision;

import org.jspecify.annotations.NullMarked;
