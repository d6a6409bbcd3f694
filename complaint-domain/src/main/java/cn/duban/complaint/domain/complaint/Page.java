package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on R/G095-1 since its registration, and never changes. */
@Embeddable
public class Page {
  @Enumerated(EnumType.STRING)
  private ComplaintKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "complaint_class")
  private ComplaintClass complaintClass;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "channel_other")
  private @Nullable String channelOther;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Embedded
  @AttributeOverride(name = "name", column = @Column(name = "customer_name"))
  @AttributeOverride(name = "phone", column = @Column(name = "customer_phone"))
  @AttributeOverride(name = "address", column = @Column(name = "customer_address"))
  @AttributeOverride(name = "accountNumber", column = @Column(name = "customer_account"))
  private Customer customer;

  private CategoryCode category;
  private @Nullable String area;
  private String content;

  @Column(name = "reply_due")
  private @Nullable Instant replyDue;

  @Embedded
  @AttributeOverride(name = "commitment", column = @Column(name = "service_commitment"))
  @AttributeOverride(name = "acceptedAt", column = @Column(name = "service_accepted_at"))
  @AttributeOverride(name = "completedAt", column = @Column(name = "service_completed_at"))
  private @Nullable ServiceRecord service;

  private @Nullable String incident;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init")
  protected Page() {} // JPA

  Page(Registration registration, Act act) {
    kind = registration.kind();
    complaintClass = registration.complaintClass();
    channel = registration.channel();
    channelOther = registration.channelOther();
    severity = registration.severity();
    customer = registration.customer();
    category = registration.category();
    area = registration.area();
    content = registration.content();
    replyDue = registration.replyDue();
    service = registration.service();
    incident = registration.incident();
    registeredBy = act.by();
    registeredAt = act.at();
  }

  /** What the customer service manager signs. */
  String content() {
    return String.join(
        "\n",
        String.valueOf(kind),
        String.valueOf(complaintClass),
        String.valueOf(channel),
        channelOther().orElse(""),
        String.valueOf(severity),
        customer.name().orElse(""),
        customer.phone().orElse(""),
        customer.address().orElse(""),
        customer.accountNumber().orElse(""),
        category.value(),
        area().orElse(""),
        content,
        String.valueOf(replyDue),
        service().map(ServiceRecord::content).orElse(""),
        incident().orElse(""),
        registeredBy,
        String.valueOf(registeredAt));
  }

  public ComplaintKind kind() {
    return kind;
  }

  public ComplaintClass complaintClass() {
    return complaintClass;
  }

  public Channel channel() {
    return channel;
  }

  /** Which other channel, with {@link Channel#OTHER}. */
  public Optional<String> channelOther() {
    return Optional.ofNullable(channelOther);
  }

  public Severity severity() {
    return severity;
  }

  public Customer customer() {
    return customer;
  }

  public CategoryCode category() {
    return category;
  }

  /** The part of town. */
  public Optional<String> area() {
    return Optional.ofNullable(area);
  }

  /** The customer's words, 1 to 20,000 characters. */
  public String words() {
    return content;
  }

  /** 要求答复时间. */
  public Optional<Instant> replyDue() {
    return Optional.ofNullable(replyDue);
  }

  /** The service complained of. */
  public Optional<ServiceRecord> service() {
    return Optional.ofNullable(service);
  }

  /** The incident it hangs on. */
  public Optional<String> incident() {
    return Optional.ofNullable(incident);
  }

  /** 登记人, a user name. */
  public String registeredBy() {
    return registeredBy;
  }

  /** 登记时间. */
  public Instant registeredAt() {
    return registeredAt;
  }
}
