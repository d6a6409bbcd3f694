package cn.duban.complaint.web.policy;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;

/** The value of a policy as people read it: 3 自然日，提前 1 自然日提醒，超期扣罚. */
@Named
@ApplicationScoped
public class PolicyWords {
  /** What this value of a policy means. */
  public String of(PolicyKey key, String value) {
    return in(MessagesOfThePage.now(), key, value);
  }

  static String in(Messages messages, PolicyKey key, String value) {
    var read = key.type().read(value);
    if (read instanceof Boolean yes) {
      return messages.text(yes ? "policy.yes" : "policy.no");
    }
    if (read instanceof Enum<?> choice) {
      return messages.text(choice);
    }
    return read instanceof StageLimit limit ? limit(limit, messages) : value;
  }

  private static String limit(StageLimit limit, Messages messages) {
    var words = amount(limit.amount(), limit.unit(), messages);
    if (!limit.warnBefore().isZero()) {
      words = messages.text("policy.warned", words, warning(limit.warnBefore(), messages));
    }
    return messages.text(limit.penalised() ? "policy.penalised" : "policy.unpenalised", words);
  }

  private static String warning(Duration ahead, Messages messages) {
    if (ahead.equals(Duration.ofDays(ahead.toDays()))) {
      return amount(ahead.toDays(), LimitUnit.CALENDAR_DAYS, messages);
    }
    return ahead.equals(Duration.ofHours(ahead.toHours()))
        ? amount(ahead.toHours(), LimitUnit.HOURS, messages)
        : amount(ahead.toMinutes(), LimitUnit.MINUTES, messages);
  }

  private static String amount(long howMany, LimitUnit unit, Messages messages) {
    return messages.text("policy.amount", howMany, messages.text(unit));
  }
}
