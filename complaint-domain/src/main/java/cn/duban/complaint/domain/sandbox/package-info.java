/** The example company whose clock can be moved (requirements §10). */
@NullMarked
package cn.duban.complaint.domain.sandbox;

import org.jspecify.annotations.NullMarked;
