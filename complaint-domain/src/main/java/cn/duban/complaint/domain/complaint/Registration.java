package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written on R/G095-1 when a complaint is registered (4.2.1).
 *
 * @param channelOther which other channel, with {@link Channel#OTHER} only
 * @param area the part of town, for finding bursts
 * @param replyDue 要求答复时间, when the customer was promised an answer
 * @param service the service complained of, for time limits
 * @param incident the incident a concentrated complaint hangs on
 */
public record Registration(
    ComplaintKind kind,
    ComplaintClass complaintClass,
    Channel channel,
    @Nullable String channelOther,
    Severity severity,
    Customer customer,
    CategoryCode category,
    @Nullable String area,
    String content,
    @Nullable Instant replyDue,
    @Nullable ServiceRecord service,
    @Nullable String incident) {

  public Registration {
    var violations = new Violations();
    var words = content;
    content = violations.check(() -> Text.required("content", words, Text.CONTENT), "");
    channelOther = blankToNull(violations, "channelOther", channelOther);
    area = blankToNull(violations, "area", area);
    if (channel == Channel.OTHER) {
      violations.require(channelOther != null, "channelOther", ComplaintRule.CHANNEL_TEXT_MISSING);
    } else {
      violations.require(
          channelOther == null, "channelOther", ComplaintRule.CHANNEL_TEXT_UNEXPECTED);
    }
    if (complaintClass != ComplaintClass.DISCOVERED) {
      customer.requireReachable(violations);
    }
    violations.throwIfAny();
  }

  private static @Nullable String blankToNull(
      Violations violations, String field, @Nullable String value) {
    var text = violations.check(() -> Text.optional(field, value, Text.NAME), "");
    return text.isEmpty() ? null : text;
  }

  /** Refuses times that cannot be: a promise in the past, a service accepted tomorrow. */
  void requirePlausibleAt(Instant now) {
    var violations = new Violations();
    violations.require(
        replyDue == null || replyDue.isAfter(now), "replyDue", ComplaintRule.REPLY_DUE_PAST);
    if (service != null) {
      violations.require(
          !service.acceptedAt().isAfter(now), "service.acceptedAt", ComplaintRule.IN_THE_FUTURE);
      violations.require(
          service.completedAt().filter(now::isBefore).isEmpty(),
          "service.completedAt",
          ComplaintRule.IN_THE_FUTURE);
    }
    violations.throwIfAny();
  }

  /** Refuses a category that is not in use. */
  public void requireCategory(Categories categories) {
    if (categories.find(category).filter(Category::active).isEmpty()) {
      throw RuleViolation.of("category", ComplaintRule.CATEGORY_UNKNOWN, category.value());
    }
  }
}
