/** Example departments and people, only where the sandbox is switched on. */
@NullMarked
package cn.duban.complaint.ejb.sandbox;

import org.jspecify.annotations.NullMarked;
