package cn.duban.complaint.ejb.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of one dispatch.
 *
 * @param receiver the user name of whom the sheet is addressed to; null: nobody in particular
 * @param blamed user name or plain name of the liable person; null while nobody is named
 */
public record SheetPeople(UUID dispatch, @Nullable String receiver, @Nullable String blamed) {}
