/** Tests of what the package of the same name does. */
@NullMarked
package cn.duban.complaint.ejb.penalty;

import org.jspecify.annotations.NullMarked;
