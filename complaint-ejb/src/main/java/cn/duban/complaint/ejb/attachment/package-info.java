/** Files come in and go out in parts; what they are is told by their content (requirements §8). */
@NullMarked
package cn.duban.complaint.ejb.attachment;

import org.jspecify.annotations.NullMarked;
