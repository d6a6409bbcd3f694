/** Writes the ledger of deductions and refunds, and closes its months (4.2.6, 4.3.6). */
@NullMarked
package cn.duban.complaint.ejb.settlement;

import org.jspecify.annotations.NullMarked;
