package cn.duban.complaint.domain.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of file that are kept, known by their content: pictures, documents, recordings. */
public enum FileType {
  PNG("image/png", Set.of("image/png"), "png"),
  JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg", "jpe", "jfif"),
  GIF("image/gif", Set.of("image/gif"), "gif"),
  WEBP("image/webp", Set.of("image/webp"), "webp"),
  PDF("application/pdf", Set.of("application/pdf"), "pdf"),
  /** Plain text; a table of it is {@link #CSV} by its name. */
  TEXT("text/plain", Set.of("text/plain"), "txt", "log"),
  CSV("text/csv", Set.of("text/csv"), "csv"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(), "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(), "xlsx"),
  DOC("application/msword", Set.of(), "doc"),
  XLS("application/vnd.ms-excel", Set.of(), "xls"),
  MP3("audio/mpeg", Set.of("audio/mpeg", "audio/mp3"), "mp3"),
  WAV("audio/wav", Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav"), "wav"),
  M4A("audio/mp4", Set.of("audio/mp4", "audio/x-m4a"), "m4a"),
  MP4("video/mp4", Set.of("video/mp4", "application/mp4", "video/x-m4v"), "mp4", "m4v");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // a set that nobody can change
  private final Set<String> detected;

  @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
  private final List<String> endings;

  FileType(String mediaType, Set<String> detected, String... endings) {
    this.mediaType = mediaType;
    this.detected = detected;
    this.endings = List.of(endings);
  }

  /** The type whose content is detected as this media type. */
  public static Optional<FileType> detectedAs(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.detected.contains(mediaType)).findFirst();
  }

  /** The type whose names end so. */
  static Optional<FileType> ending(String ending) {
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  /** As what it is served. */
  public String mediaType() {
    return mediaType;
  }

  /** What a name of this type ends with. */
  String ending() {
    return endings.get(0);
  }

  /** This type, or the table that a text is by its name. */
  FileType named(FileName name) {
    return this == TEXT && name.ending().equals(CSV.ending()) ? CSV : this;
  }
}
