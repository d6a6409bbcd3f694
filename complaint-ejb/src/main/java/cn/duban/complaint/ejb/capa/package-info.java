/** The steps of R/G095-2 as transactions (4.2.2). */
@NullMarked
package cn.duban.complaint.ejb.capa;

import org.jspecify.annotations.NullMarked;
