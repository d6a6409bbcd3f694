/** Tests of what the package of the same name does. */
@NullMarked
package cn.duban.complaint.ejb.settlement;

import org.jspecify.annotations.NullMarked;
