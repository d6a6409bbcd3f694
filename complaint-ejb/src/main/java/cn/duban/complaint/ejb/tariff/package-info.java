/** Keeping the tariff and the service commitments in versions. */
@NullMarked
package cn.duban.complaint.ejb.tariff;

import org.jspecify.annotations.NullMarked;
