/** Files kept with a record (requirements §8): their names, their types, their content in parts. */
@NullMarked
package cn.duban.complaint.domain.attachment;

import org.jspecify.annotations.NullMarked;
