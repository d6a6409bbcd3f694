/** What every page of the portal needs: words, messages, language, navigation, broken rules. */
@NullMarked
package cn.duban.complaint.web.shared;

import org.jspecify.annotations.NullMarked;
