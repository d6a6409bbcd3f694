/** Ledgers of other systems, handed in over REST and on the page (api.md, Import). */
@NullMarked
package cn.duban.complaint.web.importing;

import org.jspecify.annotations.NullMarked;
