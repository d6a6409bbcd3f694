/** The tariff and the service commitments in the REST contract. */
@NullMarked
package cn.duban.complaint.web.tariff;

import org.jspecify.annotations.NullMarked;
