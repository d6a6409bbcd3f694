@NullMarked
package cn.duban.complaint.ejb.tariff;

import org.jspecify.annotations.NullMarked;
