/** Files exemption appeals and gives the opinions on them (4.3.6). */
@NullMarked
package cn.duban.complaint.ejb.appeal;

import org.jspecify.annotations.NullMarked;
