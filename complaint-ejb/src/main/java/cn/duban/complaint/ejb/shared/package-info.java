/** What every boundary needs: the clock, the settings, jobs, and what keeps a step whole. */
@NullMarked
package cn.duban.complaint.ejb.shared;

import org.jspecify.annotations.NullMarked;
