/** Tests of the package of the same name. */
@NullMarked
package cn.duban.complaint.ejb.casefile;

import org.jspecify.annotations.NullMarked;
