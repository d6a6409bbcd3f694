/** What a breach costs (罚则, 4.3.2), and what the company promises for each service (4.3.2 b). */
@NullMarked
package cn.duban.complaint.domain.tariff;

import org.jspecify.annotations.NullMarked;
