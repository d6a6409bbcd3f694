/** Tests of what the package of the same name does. */
@NullMarked
package cn.duban.complaint.ejb.tariff;

import org.jspecify.annotations.NullMarked;
