package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.web.casefile.RegistrationBody.CustomerBody;
import cn.duban.complaint.web.casefile.RegistrationBody.ServiceBody;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R/G095-1 as it is filled during a call (表一). What does not apply to the answers given is kept on
 * the page, and not sent on.
 */
public class RegisterComplaintForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The type of 表四 whose complaints name the service and its times (4.3.2 b). */
  private static final String TIME_LIMIT = "TIME_LIMIT";

  private @Nullable String phone;
  private @Nullable String name;
  private @Nullable String accountNumber;
  private @Nullable String address;
  private @Nullable String area;
  private @Nullable String type;
  private @Nullable String content;
  private @Nullable String commitment;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant completedAt;
  private @Nullable Channel channel = Channel.PHONE;
  private @Nullable String channelOther;
  private @Nullable ComplaintKind kind = ComplaintKind.COMPLAINT;
  private @Nullable ComplaintClass complaintClass = ComplaintClass.ROUTINE;
  private @Nullable Severity severity = Severity.NORMAL;
  private @Nullable Instant replyDue;
  private final HashMap<String, @Nullable String> kinds = new HashMap<>();

  Registration toRegistration() {
    return new RegistrationBody(
            kind,
            complaintClass,
            channel,
            channel == Channel.OTHER ? channelOther : null,
            severity,
            new CustomerBody(name, phone, address, accountNumber),
            category(),
            area,
            content,
            replyDue,
            TIME_LIMIT.equals(type) && isServiceNamed() ? service() : null,
            null)
        .toRegistration();
  }

  private boolean isServiceNamed() {
    return commitment != null || acceptedAt != null || completedAt != null;
  }

  private ServiceBody service() {
    return new ServiceBody(commitment, acceptedAt, completedAt);
  }

  /** The code of 表四: the type, or the kind within it where it has kinds. */
  private @Nullable String category() {
    return type == null || !kinds.containsKey(type) ? type : kinds.get(type);
  }

  /** The customer as far as he is known by now, and can be looked for. */
  Optional<Customer> caller() {
    boolean reachable = phone != null && Customer.isPlausiblePhone(phone);
    return reachable || accountNumber != null
        ? Optional.of(new Customer(null, reachable ? phone : null, null, accountNumber))
        : Optional.empty();
  }

  /** The category as far as it is known by now. */
  Optional<CategoryCode> subject() {
    return Optional.ofNullable(category()).map(CategoryCode::new);
  }

  /** The kind that was chosen, by type. */
  public Map<String, @Nullable String> getKinds() {
    return kinds;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getAccountNumber() {
    return accountNumber;
  }

  public void setAccountNumber(@Nullable String accountNumber) {
    this.accountNumber = accountNumber;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getArea() {
    return area;
  }

  public void setArea(@Nullable String area) {
    this.area = area;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getContent() {
    return content;
  }

  public void setContent(@Nullable String content) {
    this.content = content;
  }

  public @Nullable String getCommitment() {
    return commitment;
  }

  public void setCommitment(@Nullable String commitment) {
    this.commitment = commitment;
  }

  public @Nullable Instant getAcceptedAt() {
    return acceptedAt;
  }

  public void setAcceptedAt(@Nullable Instant acceptedAt) {
    this.acceptedAt = acceptedAt;
  }

  public @Nullable Instant getCompletedAt() {
    return completedAt;
  }

  public void setCompletedAt(@Nullable Instant completedAt) {
    this.completedAt = completedAt;
  }

  public @Nullable Channel getChannel() {
    return channel;
  }

  public void setChannel(@Nullable Channel channel) {
    this.channel = channel;
  }

  public @Nullable String getChannelOther() {
    return channelOther;
  }

  public void setChannelOther(@Nullable String channelOther) {
    this.channelOther = channelOther;
  }

  public @Nullable ComplaintKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ComplaintKind kind) {
    this.kind = kind;
  }

  public @Nullable ComplaintClass getComplaintClass() {
    return complaintClass;
  }

  public void setComplaintClass(@Nullable ComplaintClass complaintClass) {
    this.complaintClass = complaintClass;
  }

  public @Nullable Severity getSeverity() {
    return severity;
  }

  public void setSeverity(@Nullable Severity severity) {
    this.severity = severity;
  }

  public @Nullable Instant getReplyDue() {
    return replyDue;
  }

  public void setReplyDue(@Nullable Instant replyDue) {
    this.replyDue = replyDue;
  }
}
