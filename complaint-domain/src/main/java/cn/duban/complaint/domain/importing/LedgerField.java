package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a ledger can say about a complaint, and where it stands on R/G095-1. */
public enum LedgerField {
  /** The other ledger's own number: what has it was imported before. */
  KEY("key"),
  /** 内容. */
  CONTENT("content"),
  /** The date of 登记时间, or date and time. */
  DATE("registeredAt"),
  /** The time of 登记时间, where it has a column of its own. */
  TIME("registeredAt.time"),
  /** 信息来源. */
  CHANNEL("channel", Channel.values()),
  /** 类型 / 具体类别, found by words in the text. */
  CATEGORY("category"),
  /** Whether the case has come to its end. */
  STATUS("status", LedgerStatus.values()),
  /** □投诉 □建议. */
  KIND("kind", ComplaintKind.values()),
  /** 4.1. */
  COMPLAINT_CLASS("complaintClass", ComplaintClass.values()),
  /** 5.1. */
  SEVERITY("severity", Severity.values()),
  /** 投诉/建议人. */
  CUSTOMER_NAME("customer.name"),
  /** 联系方式. */
  CUSTOMER_PHONE("customer.phone"),
  /** 联系方式. */
  CUSTOMER_ADDRESS("customer.address"),
  /** The customer's account. */
  ACCOUNT_NUMBER("customer.accountNumber"),
  /** The part of town. */
  AREA("area");

  private final String formField;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> choices;

  LedgerField(String formField, Enum<?>... values) {
    this.formField = formField;
    this.choices = Arrays.stream(values).map(Enum::name).toList();
  }

  /** The field whose content the form calls so: {@code customer.phone}. */
  static Optional<LedgerField> named(String formField) {
    return Arrays.stream(values()).filter(field -> field.formField.equals(formField)).findFirst();
  }

  /** The name of what it fills, as the REST contract writes it. */
  public String formField() {
    return formField;
  }

  /** The values it can have; empty if it takes a text. */
  public List<String> choices() {
    return choices;
  }

  /** Whether no mapping can do without it. */
  public boolean required() {
    return this == CONTENT || this == DATE;
  }

  /** Whether its cells are read by formats. */
  public boolean hasFormats() {
    return this == DATE || this == TIME;
  }

  /** Whether words of the ledger stand for values of ours. */
  public boolean hasWords() {
    return this == CATEGORY || !choices.isEmpty();
  }
}
