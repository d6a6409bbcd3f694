package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.WebhookDraft;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.notification.WebhookRow;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A webhook as it is written on the page; what is a secret is never filled in. */
public class WebhookForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String name;
  private ChannelKind channel = ChannelKind.WECOM;
  private @Nullable String address;
  private @Nullable String secret;
  private MessageKind[] kinds = MessageKind.values();
  private @Nullable String departments;
  private boolean active = true;

  void fill(WebhookRow row) {
    name = row.name();
    channel = row.channel();
    kinds = row.kinds().toArray(MessageKind[]::new);
    departments =
        row.departments().stream().map(DepartmentCode::code).collect(Collectors.joining(" "));
    active = row.active();
  }

  WebhookDraft toDraft() {
    return new WebhookDraft(
        text(name), channel, text(address), text(secret), List.of(kinds), codes(), active);
  }

  private List<DepartmentCode> codes() {
    return Stream.of(text(departments).split("[\\s,,、]+", -1))
        .filter(code -> !code.isEmpty())
        .map(DepartmentCode::new)
        .toList();
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public ChannelKind getChannel() {
    return channel;
  }

  public void setChannel(ChannelKind channel) {
    this.channel = channel;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getSecret() {
    return secret;
  }

  public void setSecret(@Nullable String secret) {
    this.secret = secret;
  }

  /** What it is told of. */
  public MessageKind[] getKinds() {
    return Arrays.copyOf(kinds, kinds.length);
  }

  public void setKinds(MessageKind[] kinds) {
    this.kinds = Arrays.copyOf(kinds, kinds.length);
  }

  /** The codes of departments, apart by blanks; all if empty. */
  public @Nullable String getDepartments() {
    return departments;
  }

  public void setDepartments(@Nullable String departments) {
    this.departments = departments;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
