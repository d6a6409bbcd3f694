package cn.duban.complaint.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The features in their one order; each may use only those before it, in every module. */
final class Features {
  private static final List<String> ORDER =
      List.of(
          "shared",
          "audit",
          "policy",
          "calendar",
          "organization",
          "security",
          "attachment",
          "tariff",
          "complaint",
          "capa",
          "incident",
          "notice",
          "supervision",
          "penalty",
          "appeal",
          "settlement",
          "statistics",
          "form",
          "importing",
          "notification",
          "casefile",
          "sandbox");

  private static final Pattern FEATURE =
      Pattern.compile("cn\\.duban\\..*\\.(?:domain|ejb|web)\\.([a-z]+)");

  private Features() {}

  /** The feature a class of the product belongs to, by its package. */
  static Optional<String> of(JavaClass type) {
    var feature = FEATURE.matcher(type.getPackageName());
    return feature.lookingAt() ? Optional.of(feature.group(1)) : Optional.empty();
  }

  static boolean isKnown(String feature) {
    return ORDER.contains(feature);
  }

  /** Whether the first comes after the second, so that the second may not use it. */
  static boolean isLater(String first, String second) {
    return ORDER.indexOf(first) > ORDER.indexOf(second);
  }
}
