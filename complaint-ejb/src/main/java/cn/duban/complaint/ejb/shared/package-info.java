/**
 * What every boundary stands on: the schema, the numbers, the roles, the clock and the settings.
 */
@NullMarked
package cn.duban.complaint.ejb.shared;

import org.jspecify.annotations.NullMarked;
