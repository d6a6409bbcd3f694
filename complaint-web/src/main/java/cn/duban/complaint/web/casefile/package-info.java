/** The case as one REST record and one page, and every step on it. */
@NullMarked
package cn.duban.complaint.web.casefile;

import org.jspecify.annotations.NullMarked;
