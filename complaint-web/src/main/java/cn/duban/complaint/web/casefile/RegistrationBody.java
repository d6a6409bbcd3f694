package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.shared.Violations;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code POST /complaints} takes. */
public record RegistrationBody(
    @Nullable ComplaintKind kind,
    @Nullable ComplaintClass complaintClass,
    @Nullable Channel channel,
    @Nullable String channelOther,
    @Nullable Severity severity,
    @Nullable CustomerBody customer,
    @Nullable String category,
    @Nullable String area,
    @Nullable String content,
    @Nullable Instant replyDue,
    @Nullable ServiceBody service,
    @Nullable String incident) {

  /** Who complains. */
  public record CustomerBody(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String accountNumber) {
    static final CustomerBody NOBODY = new CustomerBody(null, null, null, null);

    Customer toCustomer() {
      return new Customer(name, phone, address, accountNumber);
    }
  }

  /** The service complained of. */
  public record ServiceBody(
      @Nullable String commitment, @Nullable Instant acceptedAt, @Nullable Instant completedAt) {
    ServiceRecord toService() {
      var missing = new Violations();
      missing.require(commitment != null, "service.commitment", TextRule.MISSING);
      missing.require(acceptedAt != null, "service.acceptedAt", TextRule.MISSING);
      missing.throwIfAny();
      return new ServiceRecord(
          Objects.requireNonNull(commitment), Objects.requireNonNull(acceptedAt), completedAt);
    }
  }

  Registration toRegistration() {
    var wrong = new Violations();
    wrong.require(kind != null, "kind", TextRule.MISSING);
    wrong.require(complaintClass != null, "complaintClass", TextRule.MISSING);
    wrong.require(channel != null, "channel", TextRule.MISSING);
    wrong.require(severity != null, "severity", TextRule.MISSING);
    wrong.require(category != null, "category", TextRule.MISSING);
    var who =
        wrong.check(
            () -> Objects.requireNonNullElse(customer, CustomerBody.NOBODY).toCustomer(),
            CustomerBody.NOBODY.toCustomer());
    var words = wrong.check(() -> Text.required("content", content, Text.CONTENT), "");
    wrong.throwIfAny();
    return new Registration(
        Objects.requireNonNull(kind),
        Objects.requireNonNull(complaintClass),
        Objects.requireNonNull(channel),
        channelOther,
        Objects.requireNonNull(severity),
        who,
        new CategoryCode(Objects.requireNonNull(category)),
        area,
        words,
        replyDue,
        service == null ? null : service.toService(),
        incident);
  }
}
