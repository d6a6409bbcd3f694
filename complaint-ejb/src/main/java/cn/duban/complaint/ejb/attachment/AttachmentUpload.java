package cn.duban.complaint.ejb.attachment;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file as it comes in. */
public record AttachmentUpload(@Nullable String name, InputStream content) {}
