/** Complaints taken over from another ledger: by a mapping, row by row, each of them once. */
@NullMarked
package cn.duban.complaint.domain.importing;

import org.jspecify.annotations.NullMarked;
