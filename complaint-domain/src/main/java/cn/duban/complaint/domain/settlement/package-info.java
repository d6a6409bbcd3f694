/** The ledger of deductions and refunds, and its months (4.2.6, 4.3.6). */
@NullMarked
package cn.duban.complaint.domain.settlement;

import org.jspecify.annotations.NullMarked;
