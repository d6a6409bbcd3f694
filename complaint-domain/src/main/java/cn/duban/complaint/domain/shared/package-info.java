/** What every feature needs: money, identities, sign-offs and the way a broken rule is told. */
@NullMarked
package cn.duban.complaint.domain.shared;

import org.jspecify.annotations.NullMarked;
