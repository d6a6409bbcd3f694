/** What every page and every resource needs: the words, the JSON, the problems and the steps. */
@NullMarked
package cn.duban.complaint.web.shared;

import org.jspecify.annotations.NullMarked;
