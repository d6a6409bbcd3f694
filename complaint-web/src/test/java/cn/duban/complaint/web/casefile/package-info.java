/** Tests of the case as a page shows it. */
@NullMarked
package cn.duban.complaint.web.casefile;

import org.jspecify.annotations.NullMarked;
