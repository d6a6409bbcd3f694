/** Ledgers of other systems become complaints: read, tried, taken over in chunks. */
@NullMarked
package cn.duban.complaint.ejb.importing;

import org.jspecify.annotations.NullMarked;
