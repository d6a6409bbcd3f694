/** The whole case as one record, and the lists that people work from. */
@NullMarked
package cn.duban.complaint.ejb.casefile;

import org.jspecify.annotations.NullMarked;
