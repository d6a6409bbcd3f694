/** Keeps the audit trail, seals it into a hash chain and shows it to auditors. */
@NullMarked
package cn.duban.complaint.ejb.audit;

import org.jspecify.annotations.NullMarked;
