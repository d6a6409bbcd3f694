package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 投诉/建议人及联系方式: who complains and how to call back (表一). */
@Embeddable
public class Customer {
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,15}(转\\d{1,6})?");
  private static final Pattern PUNCTUATION = Pattern.compile("[\\s()（）\\-]");
  private static final int SHOWN_AT_THE_END = 4;
  private static final int SHOWN_AT_THE_START = 3;

  private @Nullable String name;
  private @Nullable String phone;
  private @Nullable String address;

  @Column(name = "account_number")
  private @Nullable String accountNumber;

  /** Whether another ledger recorded it, which asked for less. */
  @Transient private boolean recordedElsewhere;

  protected Customer() {} // JPA

  /** A customer as written on the form; blanks count as nothing written. */
  public Customer(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String accountNumber) {
    var violations = new Violations();
    this.name = orNull(violations, "customer.name", name, Text.NAME);
    this.phone = orNull(violations, "customer.phone", phone, Text.NAME);
    this.address = orNull(violations, "customer.address", address, Text.OPINION);
    this.accountNumber = orNull(violations, "customer.accountNumber", accountNumber, Text.NAME);
    if (this.phone != null) {
      this.phone = PUNCTUATION.matcher(this.phone).replaceAll("");
      violations.require(
          isPlausiblePhone(this.phone),
          "customer.phone",
          ComplaintRule.PHONE_IMPLAUSIBLE,
          this.phone);
    }
    violations.throwIfAny();
  }

  /** A customer as another ledger knows him, which may be not at all. */
  public static Customer recordedElsewhere(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String accountNumber) {
    var customer = new Customer(name, phone, address, accountNumber);
    customer.recordedElsewhere = true;
    return customer;
  }

  private static @Nullable String orNull(
      Violations violations, String field, @Nullable String value, int longest) {
    var text = violations.check(() -> Text.optional(field, value, longest), "");
    return text.isEmpty() ? null : text;
  }

  /** Whether somebody can be called there; blanks, brackets and hyphens do not matter. */
  public static boolean isPlausiblePhone(String written) {
    return PHONE.matcher(PUNCTUATION.matcher(written).replaceAll("")).matches();
  }

  /** Refuses a customer who cannot be called back (all cases but discovered ones and imports). */
  void requireReachable(Violations violations) {
    violations.require(
        recordedElsewhere || name != null, "customer.name", ComplaintRule.CUSTOMER_MISSING);
    violations.require(
        recordedElsewhere || phone != null, "customer.phone", ComplaintRule.CUSTOMER_MISSING);
  }

  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Digits only, with a leading plus or an extension after 转 if there is one. */
  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<String> accountNumber() {
    return Optional.ofNullable(accountNumber);
  }

  /** The telephone number for eyes that need not call: 138****5678 (requirements §1). */
  public static String maskedPhone(String phone) {
    if (phone.length() <= SHOWN_AT_THE_START + SHOWN_AT_THE_END) {
      return "****" + phone.substring(Math.max(0, phone.length() - 2));
    }
    return phone.substring(0, SHOWN_AT_THE_START)
        + "****"
        + phone.substring(phone.length() - SHOWN_AT_THE_END);
  }

  /** The address for eyes that need not visit: its first three characters. */
  public static String maskedAddress(String address) {
    int shown = Math.min(SHOWN_AT_THE_START, address.codePointCount(0, address.length()) / 2);
    return address.substring(0, address.offsetByCodePoints(0, shown)) + "****";
  }
}
