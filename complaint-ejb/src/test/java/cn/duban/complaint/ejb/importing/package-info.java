/** Tests of what the package of the same name says. */
@NullMarked
package cn.duban.complaint.ejb.importing;

import org.jspecify.annotations.NullMarked;
