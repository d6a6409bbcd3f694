@NullMarked
package cn.duban.complaint.ejb.policy;

import org.jspecify.annotations.NullMarked;
