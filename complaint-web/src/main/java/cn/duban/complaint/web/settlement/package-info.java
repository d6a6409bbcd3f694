/** The settlement of a month in REST, as a file for payroll, and on the portal (4.2.6, 4.3.6). */
@NullMarked
package cn.duban.complaint.web.settlement;

import org.jspecify.annotations.NullMarked;
